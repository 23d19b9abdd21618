<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Opens one or more captures as one stream.</source>
        <translation>Öffnet einen oder mehrere Mitschnitte als einen Strom.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Reads the capture again.</source>
        <translation>Liest den Mitschnitt noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Goes back to the start page.</source>
        <translation>Kehrt zur Startseite zurück.</translation>
    </message>
    <message>
        <source>Writes the connections that match, in a format of the command line.</source>
        <translation>Schreibt die passenden Verbindungen in einem Format der Kommandozeile.</translation>
    </message>
    <message>
        <source>Export &amp;diagram …</source>
        <translation>&amp;Diagramm exportieren …</translation>
    </message>
    <message>
        <source>Writes the selected connections as SVG, PNG, PDF, text, Mermaid or JSON.</source>
        <translation>Schreibt die gewählten Verbindungen als SVG, PNG, PDF, Text, Mermaid oder JSON.</translation>
    </message>
    <message>
        <source>Diagrams in the &amp;language of the window</source>
        <translation>Diagramme in der Sprache des &amp;Fensters</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>Beendet das Programm.</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the selected connections as a table.</source>
        <translation>Kopiert die gewählten Verbindungen als Tabelle.</translation>
    </message>
    <message>
        <source>Copy &amp;verdict</source>
        <translation>&amp;Urteil kopieren</translation>
    </message>
    <message>
        <source>Copies how the connection ended, in sentences.</source>
        <translation>Kopiert in Sätzen, wie die Verbindung endete.</translation>
    </message>
    <message>
        <source>Copy as &amp;Wireshark filter</source>
        <translation>Als &amp;Wireshark-Filter kopieren</translation>
    </message>
    <message>
        <source>Copies a display filter that shows this connection in Wireshark.</source>
        <translation>Kopiert einen Anzeigefilter, der diese Verbindung in Wireshark zeigt.</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>&amp;Markieren oder Markierung entfernen</translation>
    </message>
    <message>
        <source>Puts a star beside the connection, or takes it away.</source>
        <translation>Setzt einen Stern neben die Verbindung oder nimmt ihn weg.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Goes to the filter; Up and Down recall earlier ones, Ctrl+Space completes.</source>
        <translation>Geht zum Filter; Auf und Ab holen frühere zurück, Strg+Leertaste ergänzt.</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>Shows every connection.</source>
        <translation>Zeigt alle Verbindungen.</translation>
    </message>
    <message>
        <source>Filter to this &amp;server</source>
        <translation>Nach diesem &amp;Server filtern</translation>
    </message>
    <message>
        <source>Shows the connections to the same address and port.</source>
        <translation>Zeigt die Verbindungen zu derselben Adresse und demselben Port.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Makes the timeline larger.</source>
        <translation>Zeigt die Zeitleiste größer.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Makes the timeline smaller.</source>
        <translation>Zeigt die Zeitleiste kleiner.</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Shows the timeline in the size of the program&apos;s font.</source>
        <translation>Zeigt die Zeitleiste in der Größe der Programmschrift.</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Shows the whole timeline, where that stays readable.</source>
        <translation>Zeigt die ganze Zeitleiste, soweit sie lesbar bleibt.</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Aufrufe</translation>
    </message>
    <message>
        <source>Shows the calls that explain the packets.</source>
        <translation>Zeigt die Aufrufe, die die Pakete erklären.</translation>
    </message>
    <message>
        <source>Shows what the applications were told.</source>
        <translation>Zeigt, was den Anwendungen gemeldet wurde.</translation>
    </message>
    <message>
        <source>Each &amp;segment</source>
        <translation>Jedes &amp;Segment</translation>
    </message>
    <message>
        <source>Shows every data segment instead of one row for many.</source>
        <translation>Zeigt jedes Datensegment statt einer Zeile für viele.</translation>
    </message>
    <message>
        <source>Sequence numbers as on the &amp;wire</source>
        <translation>Sequenznummern wie auf der &amp;Leitung</translation>
    </message>
    <message>
        <source>Shows sequence numbers as sent, not from zero.</source>
        <translation>Zeigt Sequenznummern wie gesendet, nicht ab null.</translation>
    </message>
    <message>
        <source>Shows times since the first packet of the connection.</source>
        <translation>Zeigt Zeiten seit dem ersten Paket der Verbindung.</translation>
    </message>
    <message>
        <source>Times of the &amp;day</source>
        <translation>&amp;Uhrzeiten</translation>
    </message>
    <message>
        <source>Shows times of the day, in UTC.</source>
        <translation>Zeigt Uhrzeiten in UTC.</translation>
    </message>
    <message>
        <source>Times since the &amp;row before</source>
        <translation>Zeiten seit der &amp;vorigen Zeile</translation>
    </message>
    <message>
        <source>Shows how long after the row before.</source>
        <translation>Zeigt, wie lange nach der vorigen Zeile.</translation>
    </message>
    <message>
        <source>Names calls as the Winsock service provider interface does.</source>
        <translation>Nennt Aufrufe wie die Winsock-Schnittstelle für Dienstanbieter.</translation>
    </message>
    <message>
        <source>Names calls as POSIX does.</source>
        <translation>Nennt Aufrufe wie POSIX.</translation>
    </message>
    <message>
        <source>Colors of the s&amp;ystem</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>Looks as the system says.</source>
        <translation>Sieht aus, wie das System es vorgibt.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark on light.</source>
        <translation>Dunkel auf hell.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Hell auf dunkel.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Fills the screen.</source>
        <translation>Füllt den Bildschirm.</translation>
    </message>
    <message>
        <source>&amp;Previous connection</source>
        <translation>&amp;Vorige Verbindung</translation>
    </message>
    <message>
        <source>Selects the connection before in the list.</source>
        <translation>Wählt die vorige Verbindung der Liste.</translation>
    </message>
    <message>
        <source>&amp;Next connection</source>
        <translation>&amp;Nächste Verbindung</translation>
    </message>
    <message>
        <source>Selects the next connection of the list.</source>
        <translation>Wählt die nächste Verbindung der Liste.</translation>
    </message>
    <message>
        <source>Next p&amp;acket</source>
        <translation>Nächstes &amp;Paket</translation>
    </message>
    <message>
        <source>Selects the next packet of this connection.</source>
        <translation>Wählt das nächste Paket dieser Verbindung.</translation>
    </message>
    <message>
        <source>Previous pac&amp;ket</source>
        <translation>Voriges P&amp;aket</translation>
    </message>
    <message>
        <source>Selects the packet before.</source>
        <translation>Wählt das Paket davor.</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>Goes to a connection by number, or to a packet with # before it.</source>
        <translation>Geht zu einer Verbindung mit ihrer Nummer oder zu einem Paket mit # davor.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Goes back to the connection that was selected before.</source>
        <translation>Geht zur zuvor gewählten Verbindung zurück.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>Geht wieder vorwärts.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Shows the keys, the marks and the language of filters.</source>
        <translation>Zeigt die Tasten, die Zeichen und die Sprache der Filter.</translation>
    </message>
    <message>
        <source>&amp;About LastAck</source>
        <translation>&amp;Über LastAck</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Writes SVG, PNG, PDF, text and Mermaid in the language of the window instead of English.</source>
        <translation>Schreibt SVG, PNG, PDF, Text und Mermaid in der Sprache des Fensters statt auf Englisch.</translation>
    </message>
    <message>
        <source>&amp;Open in Wireshark</source>
        <translation>In Wireshark &amp;öffnen</translation>
    </message>
    <message>
        <source>Opens the capture in Wireshark, at the selected packet.</source>
        <translation>Öffnet den Mitschnitt in Wireshark, beim gewählten Paket.</translation>
    </message>
    <message>
        <source>F&amp;ind …</source>
        <translation>Su&amp;chen …</translation>
    </message>
    <message>
        <source>Looks for a text or a condition in the list, without hiding the rest.</source>
        <translation>Sucht einen Text oder eine Bedingung in der Liste, ohne den Rest auszublenden.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Goes to the next match.</source>
        <translation>Geht zum nächsten Treffer.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Goes to the match before.</source>
        <translation>Geht zum vorigen Treffer.</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Chooses colors, words and times for this and later runs.</source>
        <translation>Wählt Farben, Wörter und Zeiten für dieses und spätere Male.</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Shows time to scale, pauses included; what has no room is left out.</source>
        <translation>Zeigt die Zeit maßstäblich, mit Pausen; was keinen Platz hat, entfällt.</translation>
    </message>
    <message>
        <source>Close opened &amp;breaks</source>
        <translation>Geöffnete &amp;Brüche schließen</translation>
    </message>
    <message>
        <source>Makes pauses and runs short again that a double click opened.</source>
        <translation>Macht Pausen und Folgen wieder kurz, die ein Doppelklick öffnete.</translation>
    </message>
    <message>
        <source>&amp;Export report …</source>
        <translation>&amp;Bericht exportieren …</translation>
    </message>
    <message>
        <source>Indica&amp;tions</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>Times since the first &amp;packet</source>
        <translation>Zeiten seit dem e&amp;rsten Paket</translation>
    </message>
    <message>
        <source>Calls of Winsoc&amp;k providers</source>
        <translation>Aufrufe der &amp;Winsock-Provider</translation>
    </message>
    <message>
        <source>Calls of POSI&amp;X</source>
        <translation>Aufrufe von &amp;POSIX</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Capture …</source>
        <translation>&amp;Mitschneiden …</translation>
    </message>
    <message>
        <source>Chooses interfaces and what to capture from them.</source>
        <translation>Wählt Schnittstellen und was von ihnen mitgeschnitten wird.</translation>
    </message>
    <message>
        <source>Ends the analysis or the capture, and what was read is shown; else captures again as before.</source>
        <translation>Beendet die Analyse oder den Mitschnitt und zeigt, was gelesen wurde; sonst wird wieder wie zuvor mitgeschnitten.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Captures from the beginning, from the same interfaces.</source>
        <translation>Schneidet von vorn mit, von denselben Schnittstellen.</translation>
    </message>
    <message>
        <source>Save the c&amp;apture …</source>
        <translation>Mitschnitt s&amp;peichern …</translation>
    </message>
    <message>
        <source>Writes every packet that was captured as pcapng.</source>
        <translation>Schreibt jedes mitgeschnittene Paket als pcapng.</translation>
    </message>
    <message>
        <source>Show &amp;open connections</source>
        <translation>&amp;Offene Verbindungen zeigen</translation>
    </message>
    <message>
        <source>Lists connections that have not ended below the others, in gray, with their age.</source>
        <translation>Führt Verbindungen, die noch nicht beendet sind, grau unter den anderen auf, mit ihrem Alter.</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Mitschneiden</translation>
    </message>
</context>
<context>
    <name>AnalysisController</name>
    <message>
        <source>There is not enough memory; analyze a smaller capture.</source>
        <translation>Der Speicher reicht nicht; analysieren Sie einen kleineren Mitschnitt.</translation>
    </message>
</context>
<context>
    <name>CaptureRecord</name>
    <message>
        <source>No file for the packets can be made in %1 (%2); free some space, or set TMPDIR to another folder.</source>
        <translation>In %1 kann keine Datei für die Pakete angelegt werden (%2); schaffen Sie Platz, oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>the capture is cut short</source>
        <translation>der Mitschnitt ist abgeschnitten</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
</context>
<context>
    <name>ConnectionColumns</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Number of the connection, in order of first packets</source>
        <translation>Nummer der Verbindung, in der Reihenfolge der ersten Pakete</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Time of the first packet, UTC</source>
        <translation>Zeit des ersten Pakets, UTC</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From the first packet to the last</source>
        <translation>Vom ersten bis zum letzten Paket</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>The side that opened</source>
        <translation>Die Seite, die eröffnete</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The side that answered</source>
        <translation>Die Seite, die antwortete</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>The protocol whose connection this is</source>
        <translation>Das Protokoll, dessen Verbindung das ist</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
    <message>
        <source>The outcome; in order: what was cut off first</source>
        <translation>Der Ausgang; der Reihe nach: zuerst, was abgeschnitten wurde</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet von</translation>
    </message>
    <message>
        <source>Who began the teardown on the wire</source>
        <translation>Wer auf der Leitung mit dem Abbau begann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The pattern of the ending and its cause</source>
        <translation>Das Muster des Endes und seine Ursache</translation>
    </message>
    <message>
        <source>Reset by</source>
        <translation>Reset von</translation>
    </message>
    <message>
        <source>Who sent the reset that ended it, or tried to</source>
        <translation>Wer den Reset sandte, der sie beendete oder beenden sollte</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>What made it end so</source>
        <translation>Warum sie so endete</translation>
    </message>
    <message>
        <source>Close took</source>
        <translation>Abbaudauer</translation>
    </message>
    <message>
        <source>From the first packet of the teardown to its last</source>
        <translation>Vom ersten bis zum letzten Paket des Abbaus</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>How sure the verdict is</source>
        <translation>Wie sicher das Urteil ist</translation>
    </message>
    <message>
        <source>Disconnect data</source>
        <translation>Disconnect-Daten</translation>
    </message>
    <message>
        <source>What the protocols above said of the end</source>
        <translation>Was die Protokolle darüber vom Ende sagten</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Bytes →</translation>
    </message>
    <message>
        <source>Payload that the client sent</source>
        <translation>Nutzdaten, die der Client sandte</translation>
    </message>
    <message>
        <source>Bytes ←</source>
        <translation>Bytes ←</translation>
    </message>
    <message>
        <source>Payload that the server sent</source>
        <translation>Nutzdaten, die der Server sandte</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Bytes never acknowledged or perhaps never read, where the ending could lose them</source>
        <translation>Nie bestätigte oder vielleicht nie gelesene Bytes, wo das Ende sie verlieren konnte</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Packets of both sides</source>
        <translation>Pakete beider Seiten</translation>
    </message>
    <message>
        <source>FINs again</source>
        <translation>FINs erneut</translation>
    </message>
    <message>
        <source>FINs that were sent again</source>
        <translation>FINs, die erneut gesendet wurden</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Of the handshake</source>
        <translation>Des Handshakes</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>VLANs and tunnels around it, the outermost first</source>
        <translation>VLANs und Tunnel darum, das äußerste zuerst</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Erstes Paket</translation>
    </message>
    <message>
        <source>Number of its first packet in the capture</source>
        <translation>Nummer ihres ersten Pakets im Mitschnitt</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Letztes Paket</translation>
    </message>
    <message>
        <source>Number of its last packet in the capture</source>
        <translation>Nummer ihres letzten Pakets im Mitschnitt</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>packet %1 excludes it</source>
        <translation>Paket %1 schließt es aus</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>How they ended</source>
        <translation>Wie sie endeten</translation>
    </message>
    <message>
        <source>Who began the end</source>
        <translation>Wer das Ende begann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Servers with abortive or half-closed endings</source>
        <translation>Server mit abgebrochenen oder halb geschlossenen Verbindungen</translation>
    </message>
    <message>
        <source>How long the close took</source>
        <translation>Wie lange der Abbau dauerte</translation>
    </message>
    <message>
        <source>Silence before the close</source>
        <translation>Stille vor dem Schließen</translation>
    </message>
    <message>
        <source>Connection {number}: {outcome}</source>
        <translation>Verbindung {number}: {outcome}</translation>
    </message>
    <message>
        <source>, crosses {packet}</source>
        <translation>, kreuzt {packet}</translation>
    </message>
    <message>
        <source>Packet {packet}, client to server, {label}, {time}.</source>
        <translation>Paket {packet}, Client an Server, {label}, {time}.</translation>
    </message>
    <message>
        <source>Packet {packet}, server to client, {label}, {time}.</source>
        <translation>Paket {packet}, Server an Client, {label}, {time}.</translation>
    </message>
    <message>
        <source>Pause of {pause}.</source>
        <translation>Pause von {pause}.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>The client calls {what}.</source>
        <translation>Der Client ruft {what} auf.</translation>
    </message>
    <message>
        <source>The client is told {what}.</source>
        <translation>Dem Client wird {what} gemeldet.</translation>
    </message>
    <message>
        <source>The server calls {what}.</source>
        <translation>Der Server ruft {what} auf.</translation>
    </message>
    <message>
        <source>The server is told {what}.</source>
        <translation>Dem Server wird {what} gemeldet.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>keine Flags</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>erneut gesendet</translation>
    </message>
    <message>
        <source>after the FIN</source>
        <translation>nach dem FIN</translation>
    </message>
    <message>
        <source>window 0</source>
        <translation>Fenster 0</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>nicht in Reihenfolge</translation>
    </message>
    <message>
        <source>{count} {count?segment|segments}, {size}</source>
        <translation>{count} {count?Segment|Segmente}, {size}</translation>
    </message>
    <message>
        <source>made by somebody else</source>
        <translation>von jemand anderem gemacht</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>ohne Wirkung</translation>
    </message>
    <message>
        <source>keepalive</source>
        <translation>Keepalive</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>Fensterprobe</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>{count} more {count?segment|segments}, {pause}</source>
        <translation>{count} {count?weiteres Segment|weitere Segmente}, {pause}</translation>
    </message>
    <message>
        <source>{count} more {count?event|events}, {pause}</source>
        <translation>{count} {count?weiteres Ereignis|weitere Ereignisse}, {pause}</translation>
    </message>
    <message>
        <source>{count} more {count?row|rows}[, {pause}]</source>
        <translation>{count} {count?weitere Zeile|weitere Zeilen}[, {pause}]</translation>
    </message>
    <message>
        <source>at an unknown time:</source>
        <translation>zu unbekannter Zeit:</translation>
    </message>
    <message>
        <source>Times as captured, since the first packet.</source>
        <translation>Zeiten wie aufgezeichnet, seit dem ersten Paket.</translation>
    </message>
    <message>
        <source>Times as captured, UTC.</source>
        <translation>Zeiten wie aufgezeichnet, UTC.</translation>
    </message>
    <message>
        <source>Times as captured, since the row before.</source>
        <translation>Zeiten wie aufgezeichnet, seit der vorigen Zeile.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>(1) to (8): the steps of a Winsock shutdown.</source>
        <translation>(1) bis (8): die Schritte eines Winsock-Shutdowns.</translation>
    </message>
    <message>
        <source>?: possible, not certain.</source>
        <translation>?: möglich, nicht sicher.</translation>
    </message>
    <message>
        <source>One-way times unknown: the capture has no complete handshake.</source>
        <translation>Laufzeiten in einer Richtung unbekannt: dem Mitschnitt fehlt ein vollständiger Handshake.</translation>
    </message>
    <message>
        <source>Dotted line: the place of the capture, estimated from the handshake.</source>
        <translation>Gepunktete Linie: der Ort des Mitschnitts, aus dem Handshake geschätzt.</translation>
    </message>
    <message>
        <source>Dots are observed, slopes inferred.</source>
        <translation>Punkte sind beobachtet, Steigungen gefolgert.</translation>
    </message>
    <message>
        <source>{first} or {next}</source>
        <translation>{first} oder {next}</translation>
    </message>
    <message>
        <source>{first}; then {next}</source>
        <translation>{first}; dann {next}</translation>
    </message>
    <message>
        <source>With its socket open, the client would have been told: {indications}.</source>
        <translation>Bei offenem Socket wäre dem Client gemeldet worden: {indications}.</translation>
    </message>
    <message>
        <source>With its socket open, the server would have been told: {indications}.</source>
        <translation>Bei offenem Socket wäre dem Server gemeldet worden: {indications}.</translation>
    </message>
    <message>
        <source>The client would have been told: {indications}.</source>
        <translation>Dem Client wäre gemeldet worden: {indications}.</translation>
    </message>
    <message>
        <source>The server would have been told: {indications}.</source>
        <translation>Dem Server wäre gemeldet worden: {indications}.</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})] and the {peer} closed[ {duration} later][ (packet {answer})]; both FINs were acknowledged and nothing was lost</source>
        <translation>Der {actor} schloss zuerst[ (Paket {packet})], und der {peer} schloss[ {duration} später][ (Paket {answer})]; beide FINs wurden bestätigt, und nichts ging verloren</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})] and the {peer} acknowledged that with a FIN of its own[ (packet {answer})]; both FINs were acknowledged and nothing was lost</source>
        <translation>Der {actor} schloss zuerst[ (Paket {packet})], und der {peer} bestätigte das mit einem eigenen FIN[ (Paket {answer})]; beide FINs wurden bestätigt, und nichts ging verloren</translation>
    </message>
    <message>
        <source>Both sides closed at the same time: their FINs crossed[ (packets {packet} and {answer})] and both were acknowledged</source>
        <translation>Beide Seiten schlossen gleichzeitig: ihre FINs kreuzten sich[ (Pakete {packet} und {answer})], und beide wurden bestätigt</translation>
    </message>
    <message>
        <source>The {actor} closed its direction first[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data], which the {actor} acknowledged, and then closed as well[ (packet {answer})]</source>
        <translation>Der {actor} schloss seine Richtung zuerst[ (Paket {packet})]; der {peer} sandte [noch {bytes} {bytes?Byte|Bytes}|weitere Daten], was der {actor} bestätigte, und schloss dann ebenfalls[ (Paket {answer})]</translation>
    </message>
    <message>
        <source>The {actor} closed its direction first[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data] that the {actor}&apos;s stack acknowledged but apparently nobody read, and then closed as well[ (packet {answer})]</source>
        <translation>Der {actor} schloss seine Richtung zuerst[ (Paket {packet})]; der {peer} sandte [noch {bytes} {bytes?Byte|Bytes}|weitere Daten], was der Stack des {actor}s bestätigte, aber offenbar niemand las, und schloss dann ebenfalls[ (Paket {answer})]</translation>
    </message>
    <message>
        <source>Both sides closed[ (packets {packet} and {answer})] and both FINs were acknowledged</source>
        <translation>Beide Seiten schlossen[ (Pakete {packet} und {answer})], und beide FINs wurden bestätigt</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})], the {peer} closed as well[ (packet {answer})], and the {actor} answered that with a reset[ (packet {third})] instead of the last acknowledgment</source>
        <translation>Der {actor} schloss zuerst[ (Paket {packet})], der {peer} schloss ebenfalls[ (Paket {answer})], und der {actor} antwortete darauf mit einem Reset[ (Paket {third})] statt der letzten Bestätigung</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})], but the {peer} never did: it still held the connection open[ in {state}] {when}[, {duration} later]</source>
        <translation>Der {actor} schloss seine Richtung[ (Paket {packet})], der {peer} aber nie: Er hielt die Verbindung noch offen[, in {state}], {when}[, {duration} später]</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data] but never closed: it still held the connection open[ in {state}] {when}[, {duration} later]</source>
        <translation>Der {actor} schloss seine Richtung[ (Paket {packet})]; der {peer} sandte [noch {bytes} {bytes?Byte|Bytes}|weitere Daten], schloss aber nie: Er hielt die Verbindung noch offen[, in {state}], {when}[, {duration} später]</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] without closing it first</source>
        <translation>Der {actor} setzte die Verbindung zurück[ (Paket {packet})], ohne sie vorher zu schließen</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})]; the {peer} still sent [{bytes} {bytes?byte|bytes}|data], which the {actor}&apos;s stack answered with a reset[ (packet {answer})]</source>
        <translation>Der {actor} schloss zuerst[ (Paket {packet})]; der {peer} sandte noch [{bytes} {bytes?Byte|Bytes}|Daten], worauf der Stack des {actor}s mit einem Reset antwortete[ (Paket {answer})]</translation>
    </message>
    <message>
        <source>The {actor} closed[ (packet {packet})] and then reset the connection itself[ (packet {answer})] before the {peer} had closed</source>
        <translation>Der {actor} schloss[ (Paket {packet})] und setzte die Verbindung dann selbst zurück[ (Paket {answer})], bevor der {peer} geschlossen hatte</translation>
    </message>
    <message>
        <source>The {peer} closed first[ (packet {packet})], but the {actor} answered with a reset[ (packet {answer})] instead of a FIN</source>
        <translation>Der {peer} schloss zuerst[ (Paket {packet})], aber der {actor} antwortete mit einem Reset[ (Paket {answer})] statt mit einem FIN</translation>
    </message>
    <message>
        <source>The {peer} closed[ (packet {packet})] and the {actor} reset the connection[ (packet {answer})] at the same time, neither knowing of the other</source>
        <translation>Der {peer} schloss[ (Paket {packet})], und der {actor} setzte die Verbindung gleichzeitig zurück[ (Paket {answer})], ohne dass einer vom anderen wusste</translation>
    </message>
    <message>
        <source>Both sides closed[ (packets {packet} and {answer})], but the {actor} reset the connection[ (packet {third})] before both FINs were acknowledged</source>
        <translation>Beide Seiten schlossen[ (Pakete {packet} und {answer})], aber der {actor} setzte die Verbindung zurück[ (Paket {third})], bevor beide FINs bestätigt waren</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})], acknowledged [another {bytes} {bytes?byte|bytes}|more data] and then reset the connection[ (packet {answer})] with [{bytes?it|them}|it] apparently unread</source>
        <translation>Der {actor} schloss seine Richtung[ (Paket {packet})], bestätigte [noch {bytes} {bytes?Byte|Bytes}|weitere Daten] und setzte dann die Verbindung zurück[ (Paket {answer})], offenbar ohne [{bytes?es|sie}|sie] gelesen zu haben</translation>
    </message>
    <message>
        <source>The {actor} accepted the connection and reset it[ (packet {packet})] before it had sent anything</source>
        <translation>Der {actor} nahm die Verbindung an und setzte sie zurück[ (Paket {packet})], bevor er etwas gesendet hatte</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] during the handshake[, after the {peer}&apos;s SYN-ACK (packet {answer})]</source>
        <translation>Der {actor} setzte die Verbindung während des Handshakes zurück[ (Paket {packet})][, nach dem SYN-ACK des {peer}s (Paket {answer})]</translation>
    </message>
    <message>
        <source>Both sides reset the connection at the same time[ (packets {packet} and {answer})]</source>
        <translation>Beide Seiten setzten die Verbindung gleichzeitig zurück[ (Pakete {packet} und {answer})]</translation>
    </message>
    <message>
        <source>The {actor} no longer knew the connection, as after a restart, and reset it[ (packet {packet})]</source>
        <translation>Der {actor} kannte die Verbindung nicht mehr, wie nach einem Neustart, und setzte sie zurück[ (Paket {packet})]</translation>
    </message>
    <message>
        <source>The {peer} sent data after [{duration} of|a long] silence, and the {actor} answered with a reset[ (packet {packet})] because it no longer knew the connection</source>
        <translation>Der {peer} sandte Daten nach [{duration}|langer] Stille, und der {actor} antwortete mit einem Reset[ (Paket {packet})], weil er die Verbindung nicht mehr kannte</translation>
    </message>
    <message>
        <source>A device on the path, not the {actor}, [{adverb} ]made the reset[ (packet {packet})] that ended the connection</source>
        <translation>Ein Gerät auf dem Weg, nicht der {actor}, machte [{adverb} ]den Reset[ (Paket {packet})], der die Verbindung beendete</translation>
    </message>
    <message>
        <source>A device on the path [{adverb} ]reset the connection towards both sides[ (packets {packet} and {answer})]</source>
        <translation>Ein Gerät auf dem Weg setzte die Verbindung [{adverb} ]zu beiden Seiten zurück[ (Pakete {packet} und {answer})]</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] while the {side}&apos;s receive window was zero</source>
        <translation>Der {actor} setzte die Verbindung zurück[ (Paket {packet})], während das Empfangsfenster des {side}s null war</translation>
    </message>
    <message>
        <source>The {actor}&apos;s data[ (packet {packet})] crossed the {peer}&apos;s FIN[ (packet {answer})][ by {span}][ after {duration} of idleness] and met a closed socket: a keep-alive race, answered with a reset[ (packet {third})]</source>
        <translation>Daten des {actor}s[ (Paket {packet})] kreuzten[ um {span}] das FIN des {peer}s[ (Paket {answer})][ nach {duration} Leerlauf] und trafen auf einen geschlossenen Socket: ein Keep-alive-Wettlauf, beantwortet mit einem Reset[ (Paket {third})]</translation>
    </message>
    <message>
        <source>The {peer} fell silent: [{count} keepalive {count?probe|probes}|keepalive probes] from the {actor} went unanswered to the end</source>
        <translation>Der {peer} verstummte: [{count} {count?Keepalive-Probe|Keepalive-Proben}|Keepalive-Proben] des {actor}s blieben bis zum Ende unbeantwortet</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} sent [{count} keepalive {count?probe|probes}|keepalive probes] without an answer and gave up with a reset[ (packet {packet})]</source>
        <translation>Der {peer} verstummte: Der {actor} sandte [{count} {count?Keepalive-Probe|Keepalive-Proben}|Keepalive-Proben] ohne Antwort und gab mit einem Reset auf[ (Paket {packet})]</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} repeated unacknowledged segments[ {count} {count?time|times}] without an answer and gave up without a reset</source>
        <translation>Der {peer} verstummte: Der {actor} wiederholte unbestätigte Segmente[ {count} {count?Mal|Mal}] ohne Antwort und gab ohne Reset auf</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} repeated unacknowledged segments[ {count} {count?time|times}] without an answer and gave up with a reset[ (packet {packet})]</source>
        <translation>Der {peer} verstummte: Der {actor} wiederholte unbestätigte Segmente[ {count} {count?Mal|Mal}] ohne Antwort und gab mit einem Reset auf[ (Paket {packet})]</translation>
    </message>
    <message>
        <source>The {actor} closed[ (packet {packet})], but its FIN was never acknowledged[, although it was sent {count} {count?time|times}]</source>
        <translation>Der {actor} schloss[ (Paket {packet})], aber sein FIN wurde nie bestätigt[, obwohl es {count} {count?Mal|Mal} gesendet wurde]</translation>
    </message>
    <message>
        <source>The connection stalled and fell silent: the {side}&apos;s receive window was zero to the end</source>
        <translation>Die Verbindung stockte und verstummte: Das Empfangsfenster des {side}s war bis zum Ende null</translation>
    </message>
    <message>
        <source>The {peer} fell silent and the {actor} gave up</source>
        <translation>Der {peer} verstummte, und der {actor} gab auf</translation>
    </message>
    <message>
        <source>The {actor} refused the connection: it answered the SYN[ (packet {packet})] with a reset[ (packet {answer})]</source>
        <translation>Der {actor} wies die Verbindung ab: Er beantwortete das SYN[ (Paket {packet})] mit einem Reset[ (Paket {answer})]</translation>
    </message>
    <message>
        <source>A device on the path [{adverb} ]refused the connection in the {actor}&apos;s name: a reset[ (packet {answer})] answered the SYN[ (packet {packet})]</source>
        <translation>Ein Gerät auf dem Weg wies die Verbindung [{adverb} ]im Namen des {actor}s ab: Ein Reset[ (Paket {answer})] beantwortete das SYN[ (Paket {packet})]</translation>
    </message>
    <message>
        <source>The connection was refused: an ICMP error[ ({icmp})][ in packet {answer}] answered the {actor}&apos;s SYN[ (packet {packet})]</source>
        <translation>Die Verbindung wurde abgewiesen: Ein ICMP-Fehler[ ({icmp})][ in Paket {answer}] beantwortete das SYN des {actor}s[ (Paket {packet})]</translation>
    </message>
    <message>
        <source>The {actor} sent [{count} {count?SYN|SYNs}|a SYN][ in {duration}][ (first in packet {packet})] and got no answer</source>
        <translation>Der {actor} sandte [{count} {count?SYN|SYNs}|ein SYN][ in {duration}][ (erstes in Paket {packet})] und bekam keine Antwort</translation>
    </message>
    <message>
        <source>The {peer} answered the SYN[ (packet {packet})] with a SYN-ACK[ (packet {answer})][, sent {count} {count?time|times}], but the {actor} never completed the handshake</source>
        <translation>Der {peer} beantwortete das SYN[ (Paket {packet})] mit einem SYN-ACK[ (Paket {answer})][, {count} {count?Mal|Mal} gesendet], aber der {actor} schloss den Handshake nie ab</translation>
    </message>
    <message>
        <source>Neither side had closed the connection {when}[, {duration} after its last packet]</source>
        <translation>Keine Seite hatte die Verbindung geschlossen, {when}[, {duration} nach ihrem letzten Paket]</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the flags[ of packet {packet}] are a combination that no socket call sends</source>
        <translation>Die Pakete sagen nicht, wie die Verbindung endete: Die Flags[ von Paket {packet}] sind eine Kombination, die kein Socket-Aufruf sendet</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: a new one took over its addresses and ports before it was seen to close</source>
        <translation>Die Pakete sagen nicht, wie die Verbindung endete: Eine neue übernahm ihre Adressen und Ports, bevor ihr Schließen zu sehen war</translation>
    </message>
    <message>
        <source>How the connection ended was not followed: too many connections were alive at once and this one had been idle longest</source>
        <translation>Wie die Verbindung endete, wurde nicht verfolgt: Zu viele Verbindungen lebten gleichzeitig, und diese ruhte am längsten</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: only those of the {actor} are in the capture</source>
        <translation>Die Pakete sagen nicht, wie die Verbindung endete: Nur die des {actor}s sind im Mitschnitt</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: some that a side acknowledged are missing from the capture</source>
        <translation>Die Pakete sagen nicht, wie die Verbindung endete: Einige, die eine Seite bestätigte, fehlen im Mitschnitt</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: whether the reset[ from the {actor} (packet {packet})] was accepted cannot be seen</source>
        <translation>Die Pakete sagen nicht, wie die Verbindung endete: Ob der Reset[ des {actor}s (Paket {packet})] angenommen wurde, ist nicht zu sehen</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: no acknowledgment of the {actor}&apos;s FIN[ (packet {packet})] is in the capture</source>
        <translation>Die Pakete sagen nicht, wie die Verbindung endete: Keine Bestätigung des FIN des {actor}s[ (Paket {packet})] ist im Mitschnitt</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the capture stopped[ {duration}] after its last packet</source>
        <translation>Die Pakete sagen nicht, wie die Verbindung endete: Der Mitschnitt endete[ {duration}] nach ihrem letzten Paket</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: too little of it is in the capture, and not its beginning</source>
        <translation>Die Pakete sagen nicht, wie die Verbindung endete: Zu wenig von ihr ist im Mitschnitt, und nicht ihr Anfang</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: they fit no known ending</source>
        <translation>Die Pakete sagen nicht, wie die Verbindung endete: Sie passen zu keinem bekannten Ende</translation>
    </message>
    <message>
        <source>The {actor} asked for the end of the connection[ with {unit}][ (packet {packet})], and the {peer} agreed[ with {reply}][ (packet {answer})]</source>
        <translation>Der {actor} bat um das Ende der Verbindung[ mit {unit}][ (Paket {packet})], und der {peer} stimmte zu[ mit {reply}][ (Paket {answer})]</translation>
    </message>
    <message>
        <source>Both sides asked for the end of the connection at the same time[, with {unit} (packet {packet})][ and {reply} (packet {answer})]</source>
        <translation>Beide Seiten baten gleichzeitig um das Ende der Verbindung[, mit {unit} (Paket {packet})][ und {reply} (Paket {answer})]</translation>
    </message>
    <message>
        <source>The {actor} asked for the end of the connection[ with {unit}][ (packet {packet})][, {count} {count?time|times}] without an answer</source>
        <translation>Der {actor} bat um das Ende der Verbindung[ mit {unit}][ (Paket {packet})][, {count} {count?Mal|Mal}] ohne Antwort</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the {actor} asked for its end[ with {unit}][ (packet {packet})], and the answer is not in the capture</source>
        <translation>Die Pakete sagen nicht, wie die Verbindung endete: Der {actor} bat um ihr Ende[ mit {unit}][ (Paket {packet})], und die Antwort ist nicht im Mitschnitt</translation>
    </message>
    <message>
        <source>The {actor} ended the connection at once[ with {unit}][ (packet {packet})]</source>
        <translation>Der {actor} beendete die Verbindung sofort[ mit {unit}][ (Paket {packet})]</translation>
    </message>
    <message>
        <source>The {peer} asked for the end of the connection[ with {reply}][ (packet {answer})], but the {actor} broke it off[ with {unit}][ (packet {packet})]</source>
        <translation>Der {peer} bat um das Ende der Verbindung[ mit {reply}][ (Paket {answer})], aber der {actor} brach sie ab[ mit {unit}][ (Paket {packet})]</translation>
    </message>
    <message>
        <source>Both sides ended the connection at once[, with {unit} (packet {packet})][ and {reply} (packet {answer})]</source>
        <translation>Beide Seiten beendeten die Verbindung sofort[, mit {unit} (Paket {packet})][ und {reply} (Paket {answer})]</translation>
    </message>
    <message>
        <source>The {actor} refused to open the connection[ with {unit}][ (packet {packet})]</source>
        <translation>Der {actor} lehnte es ab, die Verbindung zu eröffnen[, mit {unit}][ (Paket {packet})]</translation>
    </message>
    <message>
        <source>The {actor} asked for a connection[ with {unit}][ (packet {packet})][, {count} {count?time|times}], and got no answer</source>
        <translation>Der {actor} bat um eine Verbindung[ mit {unit}][ (Paket {packet})][, {count} {count?Mal|Mal}], und bekam keine Antwort</translation>
    </message>
    <message>
        <source>The {peer} granted the connection[ with {reply}][ (packet {answer})], but the {actor} never used it</source>
        <translation>Der {peer} gewährte die Verbindung[ mit {reply}][ (Paket {answer})], aber der {actor} nutzte sie nie</translation>
    </message>
    <message>
        <source>[: {bytes?it was|they were} lost|: it was lost]</source>
        <translation>[: {bytes?Es ging|Sie gingen} verloren|: Sie gingen verloren]</translation>
    </message>
    <message>
        <source>: {lost} of them {lost?was|were} lost</source>
        <translation>: {lost} davon {lost?ging|gingen} verloren</translation>
    </message>
    <message>
        <source>: {lost} {lost?byte|bytes} of its data {lost?was|were} lost</source>
        <translation>: {lost} {lost?Byte seiner Daten ging|Bytes seiner Daten gingen} verloren</translation>
    </message>
    <message>
        <source>: {bytes?it was|they were} acknowledged, but probably never read</source>
        <translation>: {bytes?Es wurde bestätigt, aber wahrscheinlich nie gelesen|Sie wurden bestätigt, aber wahrscheinlich nie gelesen}</translation>
    </message>
    <message>
        <source>, [{adverb} ]by a close with linger 0</source>
        <translation>, [{adverb} ]durch ein Schließen mit Linger 0</translation>
    </message>
    <message>
        <source>, [{adverb} ]because data it had received was unread</source>
        <translation>, [{adverb} ]weil empfangene Daten ungelesen waren</translation>
    </message>
    <message>
        <source>, [{adverb} ]because nothing listened on the port</source>
        <translation>, [{adverb} ]weil auf dem Port nichts lauschte</translation>
    </message>
    <message>
        <source>, [{adverb} ]because the listening socket was closed</source>
        <translation>, [{adverb} ]weil der lauschende Socket geschlossen wurde</translation>
    </message>
    <message>
        <source>, [{adverb} ]because the queue of the listening socket was full</source>
        <translation>, [{adverb} ]weil die Warteschlange des lauschenden Sockets voll war</translation>
    </message>
    <message>
        <source>, [{adverb} ]because it had been idle for too long</source>
        <translation>, [{adverb} ]weil sie zu lange geruht hatte</translation>
    </message>
    <message>
        <source>, [{adverb} ]because its stack did not know the connection any more</source>
        <translation>, [{adverb} ]weil sein Stack die Verbindung nicht mehr kannte</translation>
    </message>
    <message>
        <source>; {bytes} {bytes?byte|bytes} from the {actor} {bytes?was|were} never acknowledged</source>
        <translation>; {bytes} {bytes?Byte|Bytes} des {actor}s {bytes?wurde|wurden} nie bestätigt</translation>
    </message>
    <message>
        <source>; {bytes} {bytes?byte|bytes} from the {actor} and {lost} {lost?byte|bytes} from the {peer} were never acknowledged</source>
        <translation>; {bytes} {bytes?Byte|Bytes} des {actor}s und {lost} {lost?Byte|Bytes} des {peer}s wurden nie bestätigt</translation>
    </message>
    <message>
        <source>; {bytes} acknowledged {bytes?byte|bytes} from the {actor} may never have been read</source>
        <translation>; {bytes} {bytes?bestätigtes Byte|bestätigte Bytes} des {actor}s {bytes?wurde|wurden} vielleicht nie gelesen</translation>
    </message>
    <message>
        <source>; {bytes} acknowledged {bytes?byte|bytes} from the {actor} and {lost} from the {peer} may never have been read</source>
        <translation>; {bytes} {bytes?bestätigtes Byte|bestätigte Bytes} des {actor}s und {lost} des {peer}s wurden vielleicht nie gelesen</translation>
    </message>
    <message>
        <source>; all data sent had been acknowledged</source>
        <translation>; alle gesendeten Daten waren bestätigt</translation>
    </message>
    <message>
        <source>; no data had been sent</source>
        <translation>; es waren keine Daten gesendet worden</translation>
    </message>
    <message>
        <source>, {count} times in all</source>
        <translation>, insgesamt {count} Mal</translation>
    </message>
    <message>
        <source>; a reset from the {actor}[ (packet {packet})] had no effect</source>
        <translation>; ein Reset des {actor}s[ (Paket {packet})] hatte keine Wirkung</translation>
    </message>
    <message>
        <source>; {count} resets had no effect[ (first in packet {packet})]</source>
        <translation>; {count} Resets hatten keine Wirkung[ (erster in Paket {packet})]</translation>
    </message>
    <message>
        <source>; a reset that somebody else made in the {actor}&apos;s name[ (packet {packet})] had no effect</source>
        <translation>; ein Reset, den jemand anderes im Namen des {actor}s machte[ (Paket {packet})], hatte keine Wirkung</translation>
    </message>
    <message>
        <source>; {count} resets that somebody else made had no effect[ (first in packet {packet})]</source>
        <translation>; {count} Resets, die jemand anderes machte, hatten keine Wirkung[ (erster in Paket {packet})]</translation>
    </message>
    <message>
        <source>; the reset that followed[ (packet {packet})] changed nothing</source>
        <translation>; der folgende Reset[ (Paket {packet})] änderte nichts</translation>
    </message>
    <message>
        <source>; the beginning of the connection is not in the capture</source>
        <translation>; der Anfang der Verbindung ist nicht im Mitschnitt</translation>
    </message>
    <message>
        <source>; only the {actor}&apos;s packets are in the capture</source>
        <translation>; nur die Pakete des {actor}s sind im Mitschnitt</translation>
    </message>
    <message>
        <source>; the {actor} may have leaked its socket</source>
        <translation>; der {actor} hat vielleicht vergessen, seinen Socket zu schließen</translation>
    </message>
    <message>
        <source>; before that nothing was sent[ for {span}], so a device on the path may have forgotten the connection</source>
        <translation>; davor wurde nichts gesendet[, {span} lang], ein Gerät auf dem Weg kann die Verbindung also vergessen haben</translation>
    </message>
    <message>
        <source>; the {actor} was still repeating data[, {count} {count?time|times} so far], and the {peer} had never sent more than its SYN-ACK</source>
        <translation>; der {actor} wiederholte noch Daten[, bisher {count} {count?Mal|Mal}], und der {peer} hatte nie mehr als sein SYN-ACK gesendet</translation>
    </message>
    <message>
        <source>; it was one subflow of an MPTCP connection, which goes on without it</source>
        <translation>; sie war ein Subflow einer MPTCP-Verbindung, die ohne ihn weitergeht</translation>
    </message>
    <message>
        <source>; the {actor} confirmed it[ (packet {packet})]</source>
        <translation>; der {actor} bestätigte das[ (Paket {packet})]</translation>
    </message>
    <message>
        <source>, giving the reason: {reason}</source>
        <translation>, mit dem Grund: {reason}</translation>
    </message>
    <message>
        <source>; it carried {bytes} {bytes?byte|bytes} of disconnect data[ (&quot;{text}&quot;)]</source>
        <translation>; es trug {bytes} {bytes?Byte|Bytes} Disconnect-Daten[ („{text}“)]</translation>
    </message>
    <message>
        <source>; before that the {actor} had announced the end[ (packet {packet})]: {unit}[, {reason}]</source>
        <translation>; davor hatte der {actor} das Ende angekündigt[ (Paket {packet})]: {unit}[, {reason}]</translation>
    </message>
    <message>
        <source>Keep-alive race: the {actor}&apos;s data[ (packet {packet})] crossed the {peer}&apos;s FIN[ (packet {answer})][ by {span}][ after {duration} of idleness][, possibly the timeout of {suspect}]</source>
        <translation>Keep-alive-Wettlauf: Daten des {actor}s[ (Paket {packet})] kreuzten[ um {span}] das FIN des {peer}s[ (Paket {answer})][ nach {duration} Leerlauf][, vielleicht der Timeout von {suspect}]</translation>
    </message>
    <message>
        <source>Dropped while idle: after [{span} of|a] silence the {actor}&apos;s next data met nobody who knew the connection[; that is just over the default timeout of {suspect}]</source>
        <translation>Im Leerlauf vergessen: Nach [{span}|einer] Stille trafen die nächsten Daten des {actor}s auf niemanden, der die Verbindung kannte[; das ist knapp über dem Standard-Timeout von {suspect}]</translation>
    </message>
    <message>
        <source>Fast close: the {actor} reset the connection[ (packet {answer})][ {span}] after its own FIN[ (packet {packet})]; no data was lost, so it is harmless</source>
        <translation>Schnelles Schließen: Der {actor} setzte die Verbindung[ (Paket {answer})][ {span}] nach seinem eigenen FIN[ (Paket {packet})] zurück; es gingen keine Daten verloren, also harmlos</translation>
    </message>
    <message>
        <source>Possible leak: the {actor} has been in CLOSE-WAIT[ for {span}] since it got the FIN[ (packet {packet})] and has neither sent nor closed</source>
        <translation>Mögliches Leck: Der {actor} ist[ seit {span}] in CLOSE-WAIT, seit er das FIN bekam[ (Paket {packet})], und hat weder gesendet noch geschlossen</translation>
    </message>
    <message>
        <source>TIME-WAIT is held by the {actor}[, {span} when the capture ended]; it lasts 60 s on Linux, 120 s by default on Windows, 4 min by RFC 9293</source>
        <translation>TIME-WAIT hält der {actor}[, {span} bei Ende des Mitschnitts]; es dauert 60 s unter Linux, voreingestellt 120 s unter Windows, 4 min nach RFC 9293</translation>
    </message>
    <message>
        <source>Harmless reset: the {actor}&apos;s[ (packet {packet})] came[ {span}] after both FINs had been acknowledged</source>
        <translation>Harmloser Reset: Der des {actor}s[ (Paket {packet})] kam[ {span}], nachdem beide FINs bestätigt waren</translation>
    </message>
    <message>
        <source>Simultaneous close: the FINs crossed[ (packets {packet} and {answer})][, {span} apart]</source>
        <translation>Gleichzeitiges Schließen: Die FINs kreuzten sich[ (Pakete {packet} und {answer})][, {span} auseinander]</translation>
    </message>
    <message>
        <source>Simultaneous open: the SYNs crossed[ (packets {packet} and {answer})][, {span} apart]</source>
        <translation>Gleichzeitiges Eröffnen: Die SYNs kreuzten sich[ (Pakete {packet} und {answer})][, {span} auseinander]</translation>
    </message>
    <message>
        <source>The reset[ (packet {packet})] ended one subflow (MP_JOIN), not the MPTCP connection</source>
        <translation>Der Reset[ (Paket {packet})] beendete einen Subflow (MP_JOIN), nicht die MPTCP-Verbindung</translation>
    </message>
    <message>
        <source>MP_FASTCLOSE: the {actor}[ (packet {packet})] reset the whole MPTCP connection, not only this subflow</source>
        <translation>MP_FASTCLOSE: Der {actor}[ (Paket {packet})] setzte die ganze MPTCP-Verbindung zurück, nicht nur diesen Subflow</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>möglicherweise</translation>
    </message>
    <message>
        <source>when the capture ended</source>
        <translation>als der Mitschnitt endete</translation>
    </message>
    <message>
        <source>when its packets stopped</source>
        <translation>als ihre Pakete ausblieben</translation>
    </message>
    <message>
        <source>when a new connection took over its addresses and ports</source>
        <translation>als eine neue Verbindung ihre Adressen und Ports übernahm</translation>
    </message>
    <message>
        <source>when its record was closed to make room for others</source>
        <translation>als ihr Datensatz geschlossen wurde, um anderen Platz zu machen</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>{unit} unanswered</source>
        <translation>{unit} unbeantwortet</translation>
    </message>
    <message>
        <source>{pattern}, {cause}</source>
        <translation>{pattern}, {cause}</translation>
    </message>
    <message>
        <source>{pattern}, likely {cause}</source>
        <translation>{pattern}, wahrscheinlich {cause}</translation>
    </message>
    <message>
        <source>{pattern}, {cause}?</source>
        <translation>{pattern}, {cause}?</translation>
    </message>
    <message>
        <source>WSPSendDisconnect with data</source>
        <translation>WSPSendDisconnect mit Daten</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>kein solcher Aufruf</translation>
    </message>
    <message>
        <source>no such case</source>
        <translation>kein solcher Fall</translation>
    </message>
    <message>
        <source>WSPCloseSocket, data unread</source>
        <translation>WSPCloseSocket, Daten ungelesen</translation>
    </message>
    <message>
        <source>close(fd), data unread</source>
        <translation>close(fd), Daten ungelesen</translation>
    </message>
    <message>
        <source>WSPCloseSocket, not the last one</source>
        <translation>WSPCloseSocket, nicht das letzte</translation>
    </message>
    <message>
        <source>close(fd), not the last one</source>
        <translation>close(fd), nicht das letzte</translation>
    </message>
    <message>
        <source>WSPCleanup, socket open</source>
        <translation>WSPCleanup, Socket offen</translation>
    </message>
    <message>
        <source>process exit</source>
        <translation>Prozessende</translation>
    </message>
    <message>
        <source>host down</source>
        <translation>Host ausgefallen</translation>
    </message>
    <message>
        <source>sendfile, then shutdown(fd, SHUT_WR)</source>
        <translation>sendfile, dann shutdown(fd, SHUT_WR)</translation>
    </message>
    <message>
        <source>WSPCloseSocket of the listener</source>
        <translation>WSPCloseSocket des lauschenden Sockets</translation>
    </message>
    <message>
        <source>close(listening fd)</source>
        <translation>close(lauschender fd)</translation>
    </message>
    <message>
        <source>failed receive</source>
        <translation>gescheitertes Empfangen</translation>
    </message>
    <message>
        <source>failed send</source>
        <translation>gescheitertes Senden</translation>
    </message>
    <message>
        <source>Plug and Play event</source>
        <translation>Plug-and-Play-Ereignis</translation>
    </message>
    <message>
        <source>device gone</source>
        <translation>Gerät entfernt</translation>
    </message>
    <message>
        <source>the stack, no call</source>
        <translation>der Stack, kein Aufruf</translation>
    </message>
    <message>
        <source>the kernel, no call</source>
        <translation>der Kernel, kein Aufruf</translation>
    </message>
    <message>
        <source>no call of this host</source>
        <translation>kein Aufruf dieses Hosts</translation>
    </message>
    <message>
        <source>a call that ends sending</source>
        <translation>ein Aufruf, der das Senden beendet</translation>
    </message>
    <message>
        <source>a call that ends sending and keeps receiving</source>
        <translation>ein Aufruf, der das Senden beendet und weiter empfängt</translation>
    </message>
    <message>
        <source>a call that aborts</source>
        <translation>ein Aufruf, der abbricht</translation>
    </message>
    <message>
        <source>no call: the stack did it alone</source>
        <translation>kein Aufruf: Der Stack tat es allein</translation>
    </message>
    <message>
        <source>nothing that this host did</source>
        <translation>nichts, was dieser Host tat</translation>
    </message>
    <message>
        <source>an abort, by a call or without one</source>
        <translation>ein Abbruch, durch einen Aufruf oder ohne</translation>
    </message>
    <message>
        <source>prepares its answer</source>
        <translation>bereitet seine Antwort vor</translation>
    </message>
    <message>
        <source>graceful</source>
        <translation>ordentlich beendet</translation>
    </message>
    <message>
        <source>half-close</source>
        <translation>halb geschlossen</translation>
    </message>
    <message>
        <source>abortive</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>packet {packet}, {side}: {unit}, {kind}{code}{data}</source>
        <translation>Paket {packet}, {side}: {unit}, {kind}{code}{data}</translation>
    </message>
    <message>
        <source>packet {packet}, {side}: {unit}, {kind}{code}{data} (cut off)</source>
        <translation>Paket {packet}, {side}: {unit}, {kind}{code}{data} (abgeschnitten)</translation>
    </message>
    <message>
        <source>{count} more {count?unit|units}</source>
        <translation>{count} {count?weitere Einheit|weitere Einheiten}</translation>
    </message>
    <message>
        <source>ahead of a hole</source>
        <translation>vor einer Lücke</translation>
    </message>
    <message>
        <source>fills the hole</source>
        <translation>füllt die Lücke</translation>
    </message>
    <message>
        <source>sent after the peer&apos;s FIN</source>
        <translation>nach dem FIN der Gegenseite gesendet</translation>
    </message>
    <message>
        <source>acknowledges the peer&apos;s FIN</source>
        <translation>bestätigt das FIN der Gegenseite</translation>
    </message>
    <message>
        <source>sequence exactly as expected</source>
        <translation>Sequenznummer genau wie erwartet</translation>
    </message>
    <message>
        <source>in its receiver&apos;s window, but not exact</source>
        <translation>im Fenster des Empfängers, aber nicht genau</translation>
    </message>
    <message>
        <source>outside its receiver&apos;s window</source>
        <translation>außerhalb des Fensters des Empfängers</translation>
    </message>
    <message>
        <source>acknowledges the SYN</source>
        <translation>bestätigt das SYN</translation>
    </message>
    <message>
        <source>window is zero</source>
        <translation>Fenster ist null</translation>
    </message>
    <message>
        <source>urgent data</source>
        <translation>Urgent-Daten</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>falsche Prüfsumme</translation>
    </message>
    <message>
        <source>last data and FIN in one segment</source>
        <translation>letzte Daten und FIN in einem Segment</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>Keepalive-Probe</translation>
    </message>
    <message>
        <source>zero-window probe</source>
        <translation>Probe bei Fenster null</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>Protokoll nicht erreichbar</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>Port nicht erreichbar</translation>
    </message>
    <message>
        <source>fragmentation needed</source>
        <translation>Fragmentierung nötig</translation>
    </message>
    <message>
        <source>source route failed</source>
        <translation>Source-Route gescheitert</translation>
    </message>
    <message>
        <source>network unknown</source>
        <translation>Netz unbekannt</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>Host unbekannt</translation>
    </message>
    <message>
        <source>source host isolated</source>
        <translation>Quellhost isoliert</translation>
    </message>
    <message>
        <source>network prohibited</source>
        <translation>Netz verboten</translation>
    </message>
    <message>
        <source>host prohibited</source>
        <translation>Host verboten</translation>
    </message>
    <message>
        <source>network unreachable for this type of service</source>
        <translation>Netz für diesen Diensttyp nicht erreichbar</translation>
    </message>
    <message>
        <source>host unreachable for this type of service</source>
        <translation>Host für diesen Diensttyp nicht erreichbar</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>administrativ verboten</translation>
    </message>
    <message>
        <source>host precedence violation</source>
        <translation>Vorrang des Hosts verletzt</translation>
    </message>
    <message>
        <source>precedence cutoff</source>
        <translation>Vorrang zu niedrig</translation>
    </message>
    <message>
        <source>destination unreachable</source>
        <translation>Ziel nicht erreichbar</translation>
    </message>
    <message>
        <source>no route to destination</source>
        <translation>keine Route zum Ziel</translation>
    </message>
    <message>
        <source>beyond the scope of the source address</source>
        <translation>jenseits des Bereichs der Quelladresse</translation>
    </message>
    <message>
        <source>address unreachable</source>
        <translation>Adresse nicht erreichbar</translation>
    </message>
    <message>
        <source>source address failed policy</source>
        <translation>Quelladresse gegen die Regeln</translation>
    </message>
    <message>
        <source>route rejected</source>
        <translation>Route abgelehnt</translation>
    </message>
    <message>
        <source>time exceeded</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>parameter problem</source>
        <translation>Parameterproblem</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ICMP-Fehler</translation>
    </message>
    <message>
        <source>packet too big</source>
        <translation>Paket zu groß</translation>
    </message>
    <message>
        <source>ICMPv6 error</source>
        <translation>ICMPv6-Fehler</translation>
    </message>
    <message>
        <source>WSPRecv → 0 bytes</source>
        <translation>WSPRecv → 0 Bytes</translation>
    </message>
    <message>
        <source>send(): ECONNRESET or EPIPE</source>
        <translation>send(): ECONNRESET oder EPIPE</translation>
    </message>
    <message>
        <source>WSPSend succeeded, data lost</source>
        <translation>WSPSend gelungen, Daten verloren</translation>
    </message>
    <message>
        <source>send() succeeded, data lost</source>
        <translation>send() gelungen, Daten verloren</translation>
    </message>
    <message>
        <source>ETIMEDOUT or ECONNABORTED</source>
        <translation>ETIMEDOUT oder ECONNABORTED</translation>
    </message>
    <message>
        <source>connect(): EHOSTUNREACH or ECONNREFUSED</source>
        <translation>connect(): EHOSTUNREACH oder ECONNREFUSED</translation>
    </message>
    <message>
        <source>accept(), then recv(): ECONNRESET</source>
        <translation>accept(), dann recv(): ECONNRESET</translation>
    </message>
    <message>
        <source>recv() does not return</source>
        <translation>recv() kehrt nicht zurück</translation>
    </message>
    <message>
        <source>registered for FD_CLOSE</source>
        <translation>für FD_CLOSE angemeldet</translation>
    </message>
    <message>
        <source>handle open</source>
        <translation>Handle offen</translation>
    </message>
    <message>
        <source>all data read</source>
        <translation>alle Daten gelesen</translation>
    </message>
    <message>
        <source>a receive issued</source>
        <translation>ein Empfangen begonnen</translation>
    </message>
    <message>
        <source>a send issued</source>
        <translation>ein Senden begonnen</translation>
    </message>
    <message>
        <source>receive side not shut down</source>
        <translation>Empfangsseite nicht abgeschaltet</translation>
    </message>
    <message>
        <source>keepalive on</source>
        <translation>Keepalive eingeschaltet</translation>
    </message>
    <message>
        <source>an operation in progress</source>
        <translation>eine Operation im Gange</translation>
    </message>
    <message>
        <source>closed with an operation pending</source>
        <translation>geschlossen mit ausstehender Operation</translation>
    </message>
    <message>
        <source>accepted afterwards</source>
        <translation>danach angenommen</translation>
    </message>
    <message>
        <source>own shutdown of that direction</source>
        <translation>eigener Shutdown dieser Richtung</translation>
    </message>
    <message>
        <source>not yet told of the end</source>
        <translation>vom Ende noch nicht benachrichtigt</translation>
    </message>
    <message>
        <source>four-way close</source>
        <translation>Vier-Wege-Abbau</translation>
    </message>
    <message>
        <source>three-way close</source>
        <translation>Drei-Wege-Abbau</translation>
    </message>
    <message>
        <source>simultaneous close</source>
        <translation>gleichzeitiges Schließen</translation>
    </message>
    <message>
        <source>half-close used</source>
        <translation>halb geschlossen genutzt</translation>
    </message>
    <message>
        <source>half-close with data unread</source>
        <translation>halb geschlossen, Daten ungelesen</translation>
    </message>
    <message>
        <source>second FIN never came</source>
        <translation>zweites FIN kam nie</translation>
    </message>
    <message>
        <source>hard reset</source>
        <translation>harter Reset</translation>
    </message>
    <message>
        <source>reset with data unread</source>
        <translation>Reset bei ungelesenen Daten</translation>
    </message>
    <message>
        <source>data after close</source>
        <translation>Daten nach dem Schließen</translation>
    </message>
    <message>
        <source>reset after own FIN</source>
        <translation>Reset nach eigenem FIN</translation>
    </message>
    <message>
        <source>reset after peer&apos;s FIN</source>
        <translation>Reset nach FIN der Gegenseite</translation>
    </message>
    <message>
        <source>reset after both FINs</source>
        <translation>Reset nach beiden FINs</translation>
    </message>
    <message>
        <source>reset for the last ACK</source>
        <translation>Reset statt letztem ACK</translation>
    </message>
    <message>
        <source>reset in TIME-WAIT</source>
        <translation>Reset in TIME-WAIT</translation>
    </message>
    <message>
        <source>SYN refused</source>
        <translation>SYN abgewiesen</translation>
    </message>
    <message>
        <source>reset after accept</source>
        <translation>Reset nach Annahme</translation>
    </message>
    <message>
        <source>SYN unanswered</source>
        <translation>SYN unbeantwortet</translation>
    </message>
    <message>
        <source>handshake aborted</source>
        <translation>Handshake abgebrochen</translation>
    </message>
    <message>
        <source>SYN-ACK never acknowledged</source>
        <translation>SYN-ACK nie bestätigt</translation>
    </message>
    <message>
        <source>keepalive timeout</source>
        <translation>Keepalive-Timeout</translation>
    </message>
    <message>
        <source>retransmission timeout</source>
        <translation>Timeout der Neuübertragung</translation>
    </message>
    <message>
        <source>retransmission timeout and reset</source>
        <translation>Timeout der Neuübertragung und Reset</translation>
    </message>
    <message>
        <source>FIN never acknowledged</source>
        <translation>FIN nie bestätigt</translation>
    </message>
    <message>
        <source>zero-window stall</source>
        <translation>Stillstand bei Fenster null</translation>
    </message>
    <message>
        <source>injected reset</source>
        <translation>eingeschleuster Reset</translation>
    </message>
    <message>
        <source>reset without effect</source>
        <translation>Reset ohne Wirkung</translation>
    </message>
    <message>
        <source>crossing resets</source>
        <translation>sich kreuzende Resets</translation>
    </message>
    <message>
        <source>ICMP unreachable</source>
        <translation>ICMP: nicht erreichbar</translation>
    </message>
    <message>
        <source>peer lost its state</source>
        <translation>Gegenseite verlor ihren Zustand</translation>
    </message>
    <message>
        <source>impossible flags</source>
        <translation>unmögliche Flags</translation>
    </message>
    <message>
        <source>no teardown captured</source>
        <translation>kein Abbau aufgezeichnet</translation>
    </message>
    <message>
        <source>ports reused without a close</source>
        <translation>Ports ohne Schließen wiederverwendet</translation>
    </message>
    <message>
        <source>reset after long silence</source>
        <translation>Reset nach langer Stille</translation>
    </message>
    <message>
        <source>disconnect of its own protocol</source>
        <translation>Disconnect des eigenen Protokolls</translation>
    </message>
    <message>
        <source>the reset carries exactly the sequence number its receiver expects, so it is accepted</source>
        <translation>der Reset trägt genau die Sequenznummer, die sein Empfänger erwartet, wird also angenommen</translation>
    </message>
    <message>
        <source>the reset is in the window but not exact: a challenge ACK answers it and the connection survives</source>
        <translation>der Reset liegt im Fenster, ist aber nicht genau: Ein Challenge-ACK beantwortet ihn, und die Verbindung besteht weiter</translation>
    </message>
    <message>
        <source>the reset is outside its receiver&apos;s window and is dropped</source>
        <translation>der Reset liegt außerhalb des Fensters seines Empfängers und wird verworfen</translation>
    </message>
    <message>
        <source>the reset acknowledges the SYN, so a side in SYN-SENT accepts it</source>
        <translation>der Reset bestätigt das SYN, eine Seite in SYN-SENT nimmt ihn also an</translation>
    </message>
    <message>
        <source>the reset does not acknowledge the SYN, so a side in SYN-SENT ignores it</source>
        <translation>der Reset bestätigt das SYN nicht, eine Seite in SYN-SENT ignoriert ihn also</translation>
    </message>
    <message>
        <source>the receiver of the reset went on with the connection, so the reset had no effect</source>
        <translation>der Empfänger des Resets machte mit der Verbindung weiter, der Reset hatte also keine Wirkung</translation>
    </message>
    <message>
        <source>the claimed sender of the reset went on with the connection, so somebody else made it</source>
        <translation>der angebliche Absender des Resets machte mit der Verbindung weiter, also machte ihn jemand anderes</translation>
    </message>
    <message>
        <source>the reset&apos;s TTL or hop limit is unlike that of its claimed sender&apos;s other packets</source>
        <translation>TTL oder Hop-Limit des Resets weicht von den anderen Paketen seines angeblichen Absenders ab</translation>
    </message>
    <message>
        <source>the reset has the form of a stack&apos;s reply to the segment before it (RFC 9293 §3.10.7.1)</source>
        <translation>der Reset hat die Form der Antwort eines Stacks auf das Segment davor (RFC 9293 §3.10.7.1)</translation>
    </message>
    <message>
        <source>the reset has the form of an abort by a live connection: RST,ACK at its next sequence number</source>
        <translation>der Reset hat die Form des Abbruchs einer lebenden Verbindung: RST,ACK mit ihrer nächsten Sequenznummer</translation>
    </message>
    <message>
        <source>the side that was reset was in SYN-RECEIVED: nobody had been given the connection yet</source>
        <translation>die zurückgesetzte Seite war in SYN-RECEIVED: Noch niemand hatte die Verbindung bekommen</translation>
    </message>
    <message>
        <source>the side that was reset was in TIME-WAIT, where a reset is to be ignored</source>
        <translation>die zurückgesetzte Seite war in TIME-WAIT, wo ein Reset zu ignorieren ist</translation>
    </message>
    <message>
        <source>the reset&apos;s timestamp is older than the sender&apos;s, which does not make a reset unacceptable</source>
        <translation>der Zeitstempel des Resets ist älter als der des Absenders, was einen Reset nicht unannehmbar macht</translation>
    </message>
    <message>
        <source>both FINs were already acknowledged when the reset came</source>
        <translation>beide FINs waren schon bestätigt, als der Reset kam</translation>
    </message>
    <message>
        <source>an earlier reset had already ended the connection</source>
        <translation>ein früherer Reset hatte die Verbindung schon beendet</translation>
    </message>
    <message>
        <source>data sent after the FIN was answered by a reset, so nobody was receiving any more</source>
        <translation>Daten nach dem FIN wurden mit einem Reset beantwortet, es empfing also niemand mehr</translation>
    </message>
    <message>
        <source>the sender of the FIN acknowledged later data, so it had closed one direction only</source>
        <translation>der Absender des FIN bestätigte spätere Daten, hatte also nur eine Richtung geschlossen</translation>
    </message>
    <message>
        <source>the room taken by received data was never advertised again, so it was probably not read</source>
        <translation>der Platz, den empfangene Daten belegten, wurde nie wieder angeboten, sie wurden also wohl nicht gelesen</translation>
    </message>
    <message>
        <source>the resetting side had data of its own unacknowledged</source>
        <translation>die zurücksetzende Seite hatte eigene unbestätigte Daten</translation>
    </message>
    <message>
        <source>probes went unanswered</source>
        <translation>Proben blieben unbeantwortet</translation>
    </message>
    <message>
        <source>retransmissions went unanswered</source>
        <translation>Neuübertragungen blieben unbeantwortet</translation>
    </message>
    <message>
        <source>each FIN left before the other one arrived</source>
        <translation>jedes FIN ging ab, bevor das andere ankam</translation>
    </message>
    <message>
        <source>resets went in both directions at once</source>
        <translation>Resets gingen gleichzeitig in beide Richtungen</translation>
    </message>
    <message>
        <source>the beginning of the connection is not in the capture</source>
        <translation>der Anfang der Verbindung ist nicht im Mitschnitt</translation>
    </message>
    <message>
        <source>only one direction is in the capture</source>
        <translation>nur eine Richtung ist im Mitschnitt</translation>
    </message>
    <message>
        <source>packets are missing from the capture: one side acknowledged them, or they were dropped while capturing</source>
        <translation>im Mitschnitt fehlen Pakete: Eine Seite bestätigte sie, oder sie gingen beim Mitschneiden verloren</translation>
    </message>
    <message>
        <source>the capture ended before the rest could have been seen</source>
        <translation>der Mitschnitt endete, bevor der Rest zu sehen sein konnte</translation>
    </message>
    <message>
        <source>the reset came before the handshake was complete</source>
        <translation>der Reset kam, bevor der Handshake vollständig war</translation>
    </message>
    <message>
        <source>the reset answered data sent after a long silence</source>
        <translation>der Reset beantwortete Daten nach langer Stille</translation>
    </message>
    <message>
        <source>the resetting side sent nothing after the last data it received, and reset only after a pause</source>
        <translation>die zurücksetzende Seite sandte nach den letzten empfangenen Daten nichts und setzte erst nach einer Pause zurück</translation>
    </message>
    <message>
        <source>the resetting side had answered what it received, or reset as soon as it had come</source>
        <translation>die zurücksetzende Seite hatte das Empfangene beantwortet oder setzte zurück, sobald es gekommen war</translation>
    </message>
    <message>
        <source>the resetting side had received no data that it could have left unread</source>
        <translation>die zurücksetzende Seite hatte keine Daten empfangen, die sie ungelesen lassen konnte</translation>
    </message>
    <message>
        <source>the server sent nothing after its SYN-ACK, so perhaps no program ever accepted the connection</source>
        <translation>der Server sandte nach seinem SYN-ACK nichts, vielleicht nahm also nie ein Programm die Verbindung an</translation>
    </message>
    <message>
        <source>the server never acknowledged anything after its SYN-ACK, as when its accept queue is full</source>
        <translation>der Server bestätigte nach seinem SYN-ACK nichts, wie bei voller Accept-Warteschlange</translation>
    </message>
    <message>
        <source>the silence fits an idle timeout that is in wide use</source>
        <translation>die Stille passt zu einem weit verbreiteten Leerlauf-Timeout</translation>
    </message>
    <message>
        <source>the probes came at equal distances, as a keepalive timer sends them</source>
        <translation>die Proben kamen in gleichen Abständen, wie ein Keepalive-Timer sie sendet</translation>
    </message>
    <message>
        <source>a unit of the transport refuses the connection</source>
        <translation>eine Einheit des Transports weist die Verbindung ab</translation>
    </message>
    <message>
        <source>a unit of the transport ends the connection at once</source>
        <translation>eine Einheit des Transports beendet die Verbindung sofort</translation>
    </message>
    <message>
        <source>units of the transport ask for the end and agree to it</source>
        <translation>Einheiten des Transports bitten um das Ende und stimmen zu</translation>
    </message>
    <message>
        <source>the unit that asks for the end was repeated without an answer</source>
        <translation>die Einheit, die um das Ende bittet, wurde ohne Antwort wiederholt</translation>
    </message>
    <message>
        <source>the reason code that came with the ending says so</source>
        <translation>der Grundcode, der mit dem Ende kam, sagt es</translation>
    </message>
    <message>
        <source>midstream</source>
        <translation>ohne Anfang</translation>
    </message>
    <message>
        <source>The beginning of the connection is not in the capture.</source>
        <translation>Der Anfang der Verbindung ist nicht im Mitschnitt.</translation>
    </message>
    <message>
        <source>one-sided</source>
        <translation>einseitig</translation>
    </message>
    <message>
        <source>Only one direction of the connection is in the capture.</source>
        <translation>Nur eine Richtung der Verbindung ist im Mitschnitt.</translation>
    </message>
    <message>
        <source>capture-loss</source>
        <translation>Mitschnittverlust</translation>
    </message>
    <message>
        <source>Packets are missing from the capture: a side acknowledged them, or they were dropped while capturing.</source>
        <translation>Im Mitschnitt fehlen Pakete: Eine Seite bestätigte sie, oder sie gingen beim Mitschneiden verloren.</translation>
    </message>
    <message>
        <source>fin-ack-missing</source>
        <translation>FIN-Bestätigung fehlt</translation>
    </message>
    <message>
        <source>The last acknowledgment of a FIN is not in the capture.</source>
        <translation>Die letzte Bestätigung eines FIN ist nicht im Mitschnitt.</translation>
    </message>
    <message>
        <source>tail-missing</source>
        <translation>Schluss fehlt</translation>
    </message>
    <message>
        <source>The capture ended within moments of the last packet of the connection.</source>
        <translation>Der Mitschnitt endete Augenblicke nach dem letzten Paket der Verbindung.</translation>
    </message>
    <message>
        <source>reset-effect-unknown</source>
        <translation>Wirkung des Resets unbekannt</translation>
    </message>
    <message>
        <source>Whether a reset was accepted cannot be told from the packets.</source>
        <translation>Ob ein Reset angenommen wurde, ist den Paketen nicht anzusehen.</translation>
    </message>
    <message>
        <source>roles-guessed</source>
        <translation>Rollen geraten</translation>
    </message>
    <message>
        <source>Which side is the client is a guess.</source>
        <translation>Welche Seite der Client ist, ist geraten.</translation>
    </message>
    <message>
        <source>events-omitted</source>
        <translation>Ereignisse weggelassen</translation>
    </message>
    <message>
        <source>The connection had more events than are kept; some between the first and the last are missing.</source>
        <translation>Die Verbindung hatte mehr Ereignisse, als behalten werden; einige zwischen den ersten und den letzten fehlen.</translation>
    </message>
    <message>
        <source>evicted</source>
        <translation>verdrängt</translation>
    </message>
    <message>
        <source>The table of live connections was full, so this record was closed before the connection ended.</source>
        <translation>Die Tabelle der lebenden Verbindungen war voll, dieser Datensatz wurde also vor dem Ende der Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>A new connection used the same addresses and ports before this one was seen to close.</source>
        <translation>Eine neue Verbindung nutzte dieselben Adressen und Ports, bevor das Schließen dieser zu sehen war.</translation>
    </message>
    <message>
        <source>clock-steps-back</source>
        <translation>Uhr springt zurück</translation>
    </message>
    <message>
        <source>The capture&apos;s clock stepped backwards during the connection, so times are unreliable.</source>
        <translation>Die Uhr des Mitschnitts sprang während der Verbindung zurück, Zeiten sind also unzuverlässig.</translation>
    </message>
    <message>
        <source>second-observation</source>
        <translation>zweite Beobachtung</translation>
    </message>
    <message>
        <source>The same connection was captured twice, inside and outside a tunnel; the other observation is a record of its own.</source>
        <translation>Dieselbe Verbindung wurde zweimal aufgezeichnet, in und außerhalb eines Tunnels; die andere Beobachtung ist ein eigener Datensatz.</translation>
    </message>
    <message>
        <source>it acknowledged data that came after its FIN, so the socket still received</source>
        <translation>er bestätigte Daten, die nach seinem FIN kamen, der Socket empfing also noch</translation>
    </message>
    <message>
        <source>it answered data that came after its FIN with a reset, so nobody received any more</source>
        <translation>er beantwortete Daten, die nach seinem FIN kamen, mit einem Reset, es empfing also niemand mehr</translation>
    </message>
    <message>
        <source>no data came after its FIN, so all calls that send a FIN look alike</source>
        <translation>nach seinem FIN kamen keine Daten, alle Aufrufe, die ein FIN senden, sehen also gleich aus</translation>
    </message>
    <message>
        <source>whether received data was read, by its window and its answers</source>
        <translation>ob empfangene Daten gelesen wurden, nach Fenster und Antworten</translation>
    </message>
    <message>
        <source>what it had sent and was not acknowledged</source>
        <translation>was er gesendet hatte und nicht bestätigt wurde</translation>
    </message>
    <message>
        <source>probes at even distances went unanswered</source>
        <translation>Proben in gleichen Abständen blieben unbeantwortet</translation>
    </message>
    <message>
        <source>how soon it reacted</source>
        <translation>wie schnell er reagierte</translation>
    </message>
    <message>
        <source>the form of the reset: an abort by a live connection</source>
        <translation>die Form des Resets: Abbruch einer lebenden Verbindung</translation>
    </message>
    <message>
        <source>its FIN left before the peer&apos;s arrived</source>
        <translation>sein FIN ging ab, bevor das der Gegenseite ankam</translation>
    </message>
    <message>
        <source>it sent data after the peer&apos;s FIN</source>
        <translation>er sandte Daten nach dem FIN der Gegenseite</translation>
    </message>
    <message>
        <source>a call comes before the segment that it sends</source>
        <translation>ein Aufruf kommt vor dem Segment, das er sendet</translation>
    </message>
    <message>
        <source>data and FIN leave in the order of their calls</source>
        <translation>Daten und FIN gehen in der Reihenfolge ihrer Aufrufe ab</translation>
    </message>
    <message>
        <source>a segment arrives after it left, and is acknowledged after it arrived</source>
        <translation>ein Segment kommt an, nachdem es abging, und wird nach der Ankunft bestätigt</translation>
    </message>
    <message>
        <source>the end of the stream is told after the FIN and all before it arrived</source>
        <translation>das Ende des Stroms wird gemeldet, nachdem das FIN und alles davor ankam</translation>
    </message>
    <message>
        <source>a reset is told after it arrived</source>
        <translation>ein Reset wird nach seiner Ankunft gemeldet</translation>
    </message>
    <message>
        <source>a program probably reacts to what it was told</source>
        <translation>ein Programm reagiert wahrscheinlich auf das, was ihm gemeldet wurde</translation>
    </message>
    <message>
        <source>a shutdown comes before the close of the same socket</source>
        <translation>ein Shutdown kommt vor dem Schließen desselben Sockets</translation>
    </message>
    <message>
        <source>a close that sends nothing has no order with what the peer does</source>
        <translation>ein Schließen, das nichts sendet, hat keine Reihenfolge zu dem, was die Gegenseite tut</translation>
    </message>
    <message>
        <source>a close comes before the FIN or reset that it sends</source>
        <translation>ein Schließen kommt vor dem FIN oder Reset, das es sendet</translation>
    </message>
    <message>
        <source>nothing is told after the close of the socket</source>
        <translation>nach dem Schließen des Sockets wird nichts gemeldet</translation>
    </message>
    <message>
        <source>the end is told after the last data was read</source>
        <translation>das Ende wird gemeldet, nachdem die letzten Daten gelesen wurden</translation>
    </message>
    <message>
        <source>a reset answers the segment that provoked it, and the close came before</source>
        <translation>ein Reset beantwortet das Segment, das ihn auslöste, und das Schließen kam davor</translation>
    </message>
    <message>
        <source>the linger option is set before the close</source>
        <translation>die Linger-Option wird vor dem Schließen gesetzt</translation>
    </message>
    <message>
        <source>probes come before the failure that they lead to</source>
        <translation>Proben kommen vor dem Fehler, zu dem sie führen</translation>
    </message>
    <message>
        <source>FD_CLOSE: the peer has ended the connection</source>
        <translation>FD_CLOSE: Die Gegenseite hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>FD_CLOSE is told to who registered for it</source>
        <translation>FD_CLOSE wird dem gemeldet, der sich dafür angemeldet hat</translation>
    </message>
    <message>
        <source>FD_CLOSE carries 0, WSAECONNRESET, WSAECONNABORTED or WSAENETDOWN</source>
        <translation>FD_CLOSE trägt 0, WSAECONNRESET, WSAECONNABORTED oder WSAENETDOWN</translation>
    </message>
    <message>
        <source>FD_CLOSE comes after the peer&apos;s FIN, when no data is left to read</source>
        <translation>FD_CLOSE kommt nach dem FIN der Gegenseite, wenn keine Daten mehr zu lesen sind</translation>
    </message>
    <message>
        <source>FD_CLOSE also comes when the own side had shut down first</source>
        <translation>FD_CLOSE kommt auch, wenn die eigene Seite zuerst abgeschaltet hatte</translation>
    </message>
    <message>
        <source>after a reset FD_CLOSE comes at once</source>
        <translation>nach einem Reset kommt FD_CLOSE sofort</translation>
    </message>
    <message>
        <source>FD_CLOSE comes at once to who registers when all is over</source>
        <translation>FD_CLOSE kommt sofort, wenn man sich anmeldet, nachdem alles vorbei ist</translation>
    </message>
    <message>
        <source>FD_CLOSE never comes after WSPCloseSocket</source>
        <translation>FD_CLOSE kommt nie nach WSPCloseSocket</translation>
    </message>
    <message>
        <source>FD_CLOSE comes at most once</source>
        <translation>FD_CLOSE kommt höchstens einmal</translation>
    </message>
    <message>
        <source>data is told by FD_READ, the end only by FD_CLOSE</source>
        <translation>Daten meldet FD_READ, das Ende nur FD_CLOSE</translation>
    </message>
    <message>
        <source>FD_CLOSE: the connection entered CLOSE-WAIT or TIME-WAIT</source>
        <translation>FD_CLOSE: Die Verbindung kam in CLOSE-WAIT oder TIME-WAIT</translation>
    </message>
    <message>
        <source>neither the own shutdown nor a peer that vanished brings FD_CLOSE</source>
        <translation>weder der eigene Shutdown noch eine verschwundene Gegenseite bringt FD_CLOSE</translation>
    </message>
    <message>
        <source>the leaves of a multipoint session are told when the root closes</source>
        <translation>den Blättern einer Multipoint-Sitzung wird es gemeldet, wenn die Wurzel schließt</translation>
    </message>
    <message>
        <source>WSPSelect tells the same: readable with 0 bytes or an error</source>
        <translation>WSPSelect meldet dasselbe: lesbar mit 0 Bytes oder einem Fehler</translation>
    </message>
    <message>
        <source>WSAPoll tells the same by POLLHUP and POLLERR</source>
        <translation>WSAPoll meldet dasselbe mit POLLHUP und POLLERR</translation>
    </message>
    <message>
        <source>TCP carries no disconnect data, so that the call fails with WSAENOPROTOOPT</source>
        <translation>TCP trägt keine Disconnect-Daten, der Aufruf scheitert also mit WSAENOPROTOOPT</translation>
    </message>
    <message>
        <source>somebody else made the reset in its name</source>
        <translation>jemand anderes machte den Reset in seinem Namen</translation>
    </message>
    <message>
        <source>a timer ran out; the stack does that without a call</source>
        <translation>ein Timer lief ab; das tut der Stack ohne Aufruf</translation>
    </message>
    <message>
        <source>the reset answers a segment that found no socket</source>
        <translation>der Reset beantwortet ein Segment, das keinen Socket fand</translation>
    </message>
    <message>
        <source>the server had sent nothing of its own</source>
        <translation>der Server hatte nichts Eigenes gesendet</translation>
    </message>
    <message>
        <source>the reset was not accepted</source>
        <translation>der Reset wurde nicht angenommen</translation>
    </message>
    <message>
        <source>no reset that counts reached it</source>
        <translation>kein Reset, der zählt, erreichte ihn</translation>
    </message>
    <message>
        <source>no FIN reached it</source>
        <translation>kein FIN erreichte ihn</translation>
    </message>
    <message>
        <source>bytes before the FIN never arrived</source>
        <translation>Bytes vor dem FIN kamen nie an</translation>
    </message>
    <message>
        <source>all that it sent was acknowledged</source>
        <translation>alles, was er sandte, wurde bestätigt</translation>
    </message>
    <message>
        <source>no call sends such a segment</source>
        <translation>kein Aufruf sendet ein solches Segment</translation>
    </message>
    <message>
        <source>Linux and Windows differ here</source>
        <translation>hier unterscheiden sich Linux und Windows</translation>
    </message>
    <message>
        <source>the connection was not yet established</source>
        <translation>die Verbindung war noch nicht aufgebaut</translation>
    </message>
    <message>
        <source>its protocol&apos;s release has room for disconnect data</source>
        <translation>der Abbau seines Protokolls hat Platz für Disconnect-Daten</translation>
    </message>
    <message>
        <source>after receiving was switched off data is reset or, as --recvdisc-model=spi has it, not acknowledged</source>
        <translation>nach Abschalten des Empfangens werden Daten mit Reset beantwortet oder, wie --recvdisc-model=spi es will, nicht bestätigt</translation>
    </message>
    <message>
        <source>plain close: WSPCloseSocket, linger off</source>
        <translation>einfaches Schließen: WSPCloseSocket, Linger aus</translation>
    </message>
    <message>
        <source>recommended, by events: WSPShutdown(SD_SEND), FD_CLOSE, WSPRecv to 0, WSPCloseSocket</source>
        <translation>empfohlen, mit Ereignissen: WSPShutdown(SD_SEND), FD_CLOSE, WSPRecv bis 0, WSPCloseSocket</translation>
    </message>
    <message>
        <source>recommended, overlapped: WSPShutdown(SD_SEND), WSPRecv to 0, WSPCloseSocket</source>
        <translation>empfohlen, überlappend: WSPShutdown(SD_SEND), WSPRecv bis 0, WSPCloseSocket</translation>
    </message>
    <message>
        <source>responder: WSPRecv to 0, WSPSend the rest, WSPShutdown(SD_SEND) or WSPCloseSocket</source>
        <translation>Antwortender: WSPRecv bis 0, WSPSend den Rest, WSPShutdown(SD_SEND) oder WSPCloseSocket</translation>
    </message>
    <message>
        <source>both directions off: WSPShutdown(SD_BOTH), WSPCloseSocket</source>
        <translation>beide Richtungen aus: WSPShutdown(SD_BOTH), WSPCloseSocket</translation>
    </message>
    <message>
        <source>hard close: SO_LINGER on with 0 s, WSPCloseSocket</source>
        <translation>hartes Schließen: SO_LINGER an mit 0 s, WSPCloseSocket</translation>
    </message>
    <message>
        <source>linger with a limit: SO_LINGER on with n s, WSPCloseSocket</source>
        <translation>Linger mit Frist: SO_LINGER an mit n s, WSPCloseSocket</translation>
    </message>
    <message>
        <source>careless close: WSPCloseSocket with data unread</source>
        <translation>sorgloses Schließen: WSPCloseSocket bei ungelesenen Daten</translation>
    </message>
    <message>
        <source>disconnect data, initiator: WSPSendDisconnect with data</source>
        <translation>Disconnect-Daten, Initiator: WSPSendDisconnect mit Daten</translation>
    </message>
    <message>
        <source>disconnect data, responder: WSPRecvDisconnect, WSPSendDisconnect with data</source>
        <translation>Disconnect-Daten, Antwortender: WSPRecvDisconnect, WSPSendDisconnect mit Daten</translation>
    </message>
    <message>
        <source>WSPSendDisconnect without data, WSPCloseSocket</source>
        <translation>WSPSendDisconnect ohne Daten, WSPCloseSocket</translation>
    </message>
    <message>
        <source>socket reuse: DisconnectEx or TransmitFile with TF_REUSE_SOCKET</source>
        <translation>Wiederverwendung des Sockets: DisconnectEx oder TransmitFile mit TF_REUSE_SOCKET</translation>
    </message>
    <message>
        <source>no call: process end, WSPCleanup, provider abort or timeout</source>
        <translation>kein Aufruf: Prozessende, WSPCleanup, Abbruch durch den Provider oder Timeout</translation>
    </message>
    <message>
        <source>retry after WSAEWOULDBLOCK: the failed WSPCloseSocket sent nothing</source>
        <translation>neuer Versuch nach WSAEWOULDBLOCK: das gescheiterte WSPCloseSocket sandte nichts</translation>
    </message>
    <message>
        <source>shared handle: the last WSPCloseSocket of several</source>
        <translation>geteiltes Handle: das letzte WSPCloseSocket von mehreren</translation>
    </message>
    <message>
        <source>half-closed</source>
        <translation>halb geschlossen</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>timed-out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>still-open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>both directions ended by FIN and both FINs were acknowledged</source>
        <translation>beide Richtungen endeten mit FIN, und beide FINs wurden bestätigt</translation>
    </message>
    <message>
        <source>exactly one direction ended by an acknowledged FIN, the other was open at the end</source>
        <translation>genau eine Richtung endete mit einem bestätigten FIN, die andere war am Ende offen</translation>
    </message>
    <message>
        <source>a reset that its receiver accepted ended it before both FINs were acknowledged</source>
        <translation>ein von seinem Empfänger angenommener Reset beendete sie, bevor beide FINs bestätigt waren</translation>
    </message>
    <message>
        <source>the SYN was answered by a reset or an ICMP unreachable</source>
        <translation>das SYN wurde mit einem Reset oder einem ICMP-Unreachable beantwortet</translation>
    </message>
    <message>
        <source>the handshake never completed and nobody reset it</source>
        <translation>der Handshake wurde nie vollständig, und niemand setzte ihn zurück</translation>
    </message>
    <message>
        <source>one side gave up on a silent peer</source>
        <translation>eine Seite gab bei einer stummen Gegenseite auf</translation>
    </message>
    <message>
        <source>established, neither FIN nor reset when the capture ended</source>
        <translation>aufgebaut, weder FIN noch Reset bei Ende des Mitschnitts</translation>
    </message>
    <message>
        <source>the packets do not decide</source>
        <translation>die Pakete entscheiden nicht</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>middlebox</source>
        <translation>Gerät auf dem Weg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>linger 0</source>
        <translation>Linger 0</translation>
    </message>
    <message>
        <source>unread data</source>
        <translation>ungelesene Daten</translation>
    </message>
    <message>
        <source>closed port</source>
        <translation>geschlossener Port</translation>
    </message>
    <message>
        <source>unknown connection</source>
        <translation>unbekannte Verbindung</translation>
    </message>
    <message>
        <source>listener closed</source>
        <translation>lauschender Socket geschlossen</translation>
    </message>
    <message>
        <source>accept queue full</source>
        <translation>Accept-Warteschlange voll</translation>
    </message>
    <message>
        <source>idle timeout</source>
        <translation>Leerlauf-Timeout</translation>
    </message>
    <message>
        <source>forged reset</source>
        <translation>gefälschter Reset</translation>
    </message>
    <message>
        <source>the application&apos;s choice</source>
        <translation>Entscheidung der Anwendung</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>unbekannte Ursache</translation>
    </message>
    <message>
        <source>Apache httpd or Node.js</source>
        <translation>Apache httpd oder Node.js</translation>
    </message>
    <message>
        <source>older versions of Apache httpd</source>
        <translation>älteren Versionen von Apache httpd</translation>
    </message>
    <message>
        <source>Tomcat</source>
        <translation>Tomcat</translation>
    </message>
    <message>
        <source>an AWS Application Load Balancer</source>
        <translation>AWS Application Load Balancer</translation>
    </message>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>IIS</source>
        <translation>IIS</translation>
    </message>
    <message>
        <source>Kestrel</source>
        <translation>Kestrel</translation>
    </message>
    <message>
        <source>an Azure Load Balancer</source>
        <translation>Azure Load Balancer</translation>
    </message>
    <message>
        <source>an AWS Network Load Balancer or Network Firewall</source>
        <translation>AWS Network Load Balancer oder Network Firewall</translation>
    </message>
    <message>
        <source>the Google Cloud firewall</source>
        <translation>Google-Cloud-Firewall</translation>
    </message>
    <message>
        <source>Envoy or a common firewall</source>
        <translation>Envoy oder einer üblichen Firewall</translation>
    </message>
    <message>
        <source>Linux connection tracking</source>
        <translation>Linux Connection Tracking</translation>
    </message>
    <message>
        <source>{side} {size}[, the last {count} of them] before its FIN (packet {packet}): [&quot;{text}&quot;, ]hex {hex}</source>
        <translation>{side} {size}[, die letzten {count} davon] vor seinem FIN (Paket {packet}): [„{text}“, ]hex {hex}</translation>
    </message>
    <message>
        <source>packet {packet}</source>
        <translation>Paket {packet}</translation>
    </message>
    <message>
        <source>{call}[ (n = {seconds}: called that long before)][, then {next}]</source>
        <translation>{call}[ (n = {seconds}: so lange davor aufgerufen)][, dann {next}]</translation>
    </message>
    <message>
        <source>      excluded</source>
        <translation>      ausgeschlossen</translation>
    </message>
    <message>
        <source>{call}, {certainty}: {packets}</source>
        <translation>{call}, {certainty}: {packets}</translation>
    </message>
    <message>
        <source>prepares its answer, which no packet shows</source>
        <translation>bereitet seine Antwort vor, was kein Paket zeigt</translation>
    </message>
    <message>
        <source>{call}, possible: it sends nothing and has no place in time</source>
        <translation>{call}, möglich: Es sendet nichts und hat keinen Ort in der Zeit</translation>
    </message>
    <message>
        <source>a call that switches receiving off, {certainty}: left unacknowledged {packets}</source>
        <translation>ein Aufruf, der das Empfangen abschaltet, {certainty}: unbestätigt blieb {packets}</translation>
    </message>
    <message>
        <source>      certain</source>
        <translation>      sicher</translation>
    </message>
    <message>
        <source>      likely</source>
        <translation>      wahrscheinlich</translation>
    </message>
    <message>
        <source>      possible</source>
        <translation>      möglich</translation>
    </message>
    <message>
        <source>      reacted</source>
        <translation>      reagierte</translation>
    </message>
    <message>
        <source>Calls of the client</source>
        <translation>Aufrufe des Clients</translation>
    </message>
    <message>
        <source>Calls of the server</source>
        <translation>Aufrufe des Servers</translation>
    </message>
    <message>
        <source>{title}, had it used Winsock (its packets do not look like it)</source>
        <translation>{title}, hätte er Winsock benutzt (seine Pakete sehen nicht danach aus)</translation>
    </message>
    <message>
        <source>  told</source>
        <translation>  gemeldet</translation>
    </message>
    <message>
        <source>  at a port</source>
        <translation>  an einem Port</translation>
    </message>
    <message>
        <source>  sequences</source>
        <translation>  Abläufe</translation>
    </message>
    <message>
        <source>[({step}) ]{what} of the client</source>
        <translation>[({step}) ]{what} des Clients</translation>
    </message>
    <message>
        <source>[({step}) ]{what} of the server</source>
        <translation>[({step}) ]{what} des Servers</translation>
    </message>
    <message>
        <source>the eight steps of a shutdown with disconnect data, over TCP: last data and FIN stand for it, which is possible and no more; the {responder} answered before the FIN came ({certainty}, variant {variant})</source>
        <translation>die acht Schritte eines Shutdowns mit Disconnect-Daten, über TCP: Letzte Daten und FIN stehen dafür, was möglich ist, mehr nicht; der {responder} antwortete, bevor das FIN kam ({certainty}, Variante {variant})</translation>
    </message>
    <message>
        <source>the eight steps of a shutdown with disconnect data, over TCP: last data and FIN stand for it, which is possible and no more; the {responder} waited for the end of the stream ({certainty}, variant {variant})</source>
        <translation>die acht Schritte eines Shutdowns mit Disconnect-Daten, über TCP: Letzte Daten und FIN stehen dafür, was möglich ist, mehr nicht; der {responder} wartete auf das Ende des Stroms ({certainty}, Variante {variant})</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>Ungeordnet</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>  or</source>
        <translation>  oder</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Ausgetauscht</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>  states</source>
        <translation>  Zustände</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation>Auch gesehen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>{cause}{names}, {confidence}[: {why}]</source>
        <translation>{cause}{names}, {confidence}[: {why}]</translation>
    </message>
    <message>
        <source>its FIN was acknowledged</source>
        <translation>sein FIN wurde bestätigt</translation>
    </message>
    <message>
        <source>its FIN was never acknowledged</source>
        <translation>sein FIN wurde nie bestätigt</translation>
    </message>
    <message>
        <source>ended by a reset</source>
        <translation>durch einen Reset beendet</translation>
    </message>
    <message>
        <source>fell silent</source>
        <translation>verstummte</translation>
    </message>
    <message>
        <source>never closed</source>
        <translation>schloss nie</translation>
    </message>
    <message>
        <source>ended in order</source>
        <translation>ordentlich beendet</translation>
    </message>
    <message>
        <source>its end was never confirmed</source>
        <translation>sein Ende wurde nie bestätigt</translation>
    </message>
    <message>
        <source>ended at once</source>
        <translation>sofort beendet</translation>
    </message>
    <message>
        <source>{who} sent {size} in {count} {count?packet|packets}; {end}[, {unacked} never acknowledged][, {risk} acknowledged but perhaps never read]</source>
        <translation>{who} sandte {size} in {count} {count?Paket|Paketen}; {end}[, {unacked} nie bestätigt][, {risk} bestätigt, aber vielleicht nie gelesen]</translation>
    </message>
    <message>
        <source>from first to last packet {duration}</source>
        <translation>vom ersten bis zum letzten Paket {duration}</translation>
    </message>
    <message>
        <source>round trip {duration}</source>
        <translation>Umlaufzeit {duration}</translation>
    </message>
    <message>
        <source>idle before the close {duration}</source>
        <translation>Leerlauf vor dem Schließen {duration}</translation>
    </message>
    <message>
        <source>half-closed {duration}</source>
        <translation>halb geschlossen {duration}</translation>
    </message>
    <message>
        <source>the close took {duration}</source>
        <translation>der Abbau dauerte {duration}</translation>
    </message>
    <message>
        <source>as connection {number}, [inside {layers}|outside any tunnel]</source>
        <translation>als Verbindung {number}, [innerhalb von {layers}|außerhalb jedes Tunnels]</translation>
    </message>
    <message>
        <source>at the client, {confidence}</source>
        <translation>beim Client, {confidence}</translation>
    </message>
    <message>
        <source>at the server, {confidence}</source>
        <translation>beim Server, {confidence}</translation>
    </message>
    <message>
        <source>between the two, {confidence}</source>
        <translation>zwischen beiden, {confidence}</translation>
    </message>
    <message>
        <source>an abort</source>
        <translation>ein Abbruch</translation>
    </message>
    <message>
        <source>a stack&apos;s reply</source>
        <translation>die Antwort eines Stacks</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>eine Abweisung</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>without effect</source>
        <translation>ohne Wirkung</translation>
    </message>
    <message>
        <source>perhaps accepted</source>
        <translation>vielleicht angenommen</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>probably genuine</source>
        <translation>wahrscheinlich echt</translation>
    </message>
    <message>
        <source>perhaps forged</source>
        <translation>vielleicht gefälscht</translation>
    </message>
    <message>
        <source>the clues say that somebody else than the client ended it</source>
        <translation>die Indizien sagen, dass jemand anderes als der Client sie beendete</translation>
    </message>
    <message>
        <source>the clues make it likely that somebody else than the client ended it</source>
        <translation>die Indizien machen wahrscheinlich, dass jemand anderes als der Client sie beendete</translation>
    </message>
    <message>
        <source>also made by clients and networks that nobody tampers with</source>
        <translation>kommt auch von Clients und Netzen, in die niemand eingreift</translation>
    </message>
    <message>
        <source>here the client itself sent what matches</source>
        <translation>hier sandte der Client selbst, was passt</translation>
    </message>
    <message>
        <source>{clue} (tells nothing)</source>
        <translation>{clue} (sagt nichts)</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;, cut short</source>
        <translation>„{text}“, gekürzt</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>not known what it means</source>
        <translation>Bedeutung nicht bekannt</translation>
    </message>
    <message>
        <source>packet {packet} carries a reason ({carrier}[, {confidence}]): {reason}</source>
        <translation>Paket {packet} trägt einen Grund ({carrier}[, {confidence}]): {reason}</translation>
    </message>
    <message>
        <source>{kind}[ to {event}], {effect}, {origin}[: {why}]</source>
        <translation>{kind}[ auf {event}], {effect}, {origin}[: {why}]</translation>
    </message>
    <message>
        <source>clues:</source>
        <translation>Indizien:</translation>
    </message>
    <message>
        <source>matches signature {number}, {name}; {doubt}</source>
        <translation>passt zu Signatur {number}, {name}; {doubt}</translation>
    </message>
    <message>
        <source>Connection {number}:</source>
        <translation>Verbindung {number}:</translation>
    </message>
    <message>
        <source>data ({size})</source>
        <translation>Daten ({size})</translation>
    </message>
    <message>
        <source>challenge ACK to {event} (RFC 5961)</source>
        <translation>Challenge-ACK auf {event} (RFC 5961)</translation>
    </message>
    <message>
        <source>packet {packet}: ICMP error for a segment of the {side}[, {note}]</source>
        <translation>Paket {packet}: ICMP-Fehler zu einem Segment vom {side}[, {note}]</translation>
    </message>
    <message>
        <source>packet {packet}: {what} from the {side}[, {note}]</source>
        <translation>Paket {packet}: {what} vom {side}[, {note}]</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>its claimed sender went on in packet {observed}</source>
        <translation>sein angeblicher Absender machte in Paket {observed} weiter</translation>
    </message>
    <message>
        <source>packet {observed} reset the other end in the same moment</source>
        <translation>Paket {observed} setzte im selben Augenblick das andere Ende zurück</translation>
    </message>
    <message>
        <source>hop limit {observed}, its claimed sender&apos;s packets {expected}</source>
        <translation>Hop-Limit {observed}, Pakete des angeblichen Absenders {expected}</translation>
    </message>
    <message>
        <source>hop limit {observed}, its claimed sender&apos;s packets {expected}: as far away with another start value</source>
        <translation>Hop-Limit {observed}, Pakete des angeblichen Absenders {expected}: gleich weit weg mit anderem Anfangswert</translation>
    </message>
    <message>
        <source>IP identification {observed} copied from its receiver&apos;s packet</source>
        <translation>IP-Identifikation {observed} aus dem Paket des Empfängers kopiert</translation>
    </message>
    <message>
        <source>IP identification {observed} after its claimed sender&apos;s {expected}</source>
        <translation>IP-Identifikation {observed} nach {expected} des angeblichen Absenders</translation>
    </message>
    <message>
        <source>DF {observed}, its claimed sender&apos;s packets {expected}</source>
        <translation>DF {observed}, Pakete des angeblichen Absenders {expected}</translation>
    </message>
    <message>
        <source>window {observed} copied from its receiver&apos;s packet</source>
        <translation>Fenster {observed} aus dem Paket des Empfängers kopiert</translation>
    </message>
    <message>
        <source>reserved header bits {observed}, which must be zero</source>
        <translation>reservierte Header-Bits {observed}, die null sein müssen</translation>
    </message>
    <message>
        <source>no timestamp, though both sides had agreed on them</source>
        <translation>kein Zeitstempel, obwohl beide Seiten sie vereinbart hatten</translation>
    </message>
    <message>
        <source>timestamp {observed}, its claimed sender&apos;s SYN {expected}</source>
        <translation>Zeitstempel {observed}, SYN des angeblichen Absenders {expected}</translation>
    </message>
    <message>
        <source>MAC address {observed}, its claimed sender&apos;s frames {expected}</source>
        <translation>MAC-Adresse {observed}, Frames des angeblichen Absenders {expected}</translation>
    </message>
    <message>
        <source>only {observed} after what it answers, the round trip is {expected}</source>
        <translation>nur {observed} nach dem, was er beantwortet; die Umlaufzeit ist {expected}</translation>
    </message>
    <message>
        <source>sequence number {observed} ahead of the stream, another reset&apos;s {expected}</source>
        <translation>Sequenznummer {observed} vor dem Strom, die eines anderen Resets {expected}</translation>
    </message>
    <message>
        <source>sequence number {observed} asked for by nobody, {expected} was reached</source>
        <translation>Sequenznummer {observed}, die niemand verlangte; erreicht war {expected}</translation>
    </message>
    <message>
        <source>acknowledges {observed}, only {expected} was reached</source>
        <translation>bestätigt {observed}, erreicht war nur {expected}</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>gefälscht</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>decisive</source>
        <translation>entscheidend</translation>
    </message>
    <message>
        <source>all subflows are aborted at once</source>
        <translation>alle Subflows werden sofort abgebrochen</translation>
    </message>
    <message>
        <source>at once, as a stack or a program that waits for events does</source>
        <translation>sofort, wie ein Stack oder ein Programm, das auf Ereignisse wartet</translation>
    </message>
    <message>
        <source>as long as an acknowledgement is held back</source>
        <translation>so lange, wie eine Bestätigung zurückgehalten wird</translation>
    </message>
    <message>
        <source>soon, as programs do</source>
        <translation>bald, wie Programme</translation>
    </message>
    <message>
        <source>late, as people and timers decide</source>
        <translation>spät, wie Menschen und Timer entscheiden</translation>
    </message>
    <message>
        <source>The handshake is not in the capture; the side with the lower or well-known port is taken for the server.</source>
        <translation>Der Handshake ist nicht im Mitschnitt; die Seite mit dem niedrigeren oder bekannten Port gilt als Server.</translation>
    </message>
    <message>
        <source>The handshake is not in the capture; the side that sent the first packet is taken for the client.</source>
        <translation>Der Handshake ist nicht im Mitschnitt; die Seite, die das erste Paket sandte, gilt als Client.</translation>
    </message>
    <message>
        <source>number of the connection, by first packet</source>
        <translation>Nummer der Verbindung, nach dem ersten Paket</translation>
    </message>
    <message>
        <source>tcp, sctp, dccp, tp4, nsp, x25 or quic</source>
        <translation>tcp, sctp, dccp, tp4, nsp, x25 oder quic</translation>
    </message>
    <message>
        <source>address of either side</source>
        <translation>Adresse einer der Seiten</translation>
    </message>
    <message>
        <source>port of either side</source>
        <translation>Port einer der Seiten</translation>
    </message>
    <message>
        <source>address of the side that opened</source>
        <translation>Adresse der Seite, die eröffnete</translation>
    </message>
    <message>
        <source>port of the side that opened</source>
        <translation>Port der Seite, die eröffnete</translation>
    </message>
    <message>
        <source>address of the side that answered</source>
        <translation>Adresse der Seite, die antwortete</translation>
    </message>
    <message>
        <source>port of the side that answered</source>
        <translation>Port der Seite, die antwortete</translation>
    </message>
    <message>
        <source>how client and server were told apart</source>
        <translation>wie Client und Server unterschieden wurden</translation>
    </message>
    <message>
        <source>how often the same addresses and ports were used before</source>
        <translation>wie oft dieselben Adressen und Ports vorher benutzt wurden</translation>
    </message>
    <message>
        <source>headers around IP, such as vlan:10</source>
        <translation>Header um IP, etwa vlan:10</translation>
    </message>
    <message>
        <source>number of the first packet</source>
        <translation>Nummer des ersten Pakets</translation>
    </message>
    <message>
        <source>time of the first packet</source>
        <translation>Zeit des ersten Pakets</translation>
    </message>
    <message>
        <source>number of the last packet</source>
        <translation>Nummer des letzten Pakets</translation>
    </message>
    <message>
        <source>time of the last packet</source>
        <translation>Zeit des letzten Pakets</translation>
    </message>
    <message>
        <source>packets of both sides</source>
        <translation>Pakete beider Seiten</translation>
    </message>
    <message>
        <source>packets the client sent</source>
        <translation>Pakete, die der Client sandte</translation>
    </message>
    <message>
        <source>packets the server sent</source>
        <translation>Pakete, die der Server sandte</translation>
    </message>
    <message>
        <source>payload bytes of both sides</source>
        <translation>Nutzdaten beider Seiten in Bytes</translation>
    </message>
    <message>
        <source>payload bytes the client sent</source>
        <translation>Nutzdaten des Clients in Bytes</translation>
    </message>
    <message>
        <source>payload bytes the server sent</source>
        <translation>Nutzdaten des Servers in Bytes</translation>
    </message>
    <message>
        <source>the handshake is not in the capture</source>
        <translation>der Handshake ist nicht im Mitschnitt</translation>
    </message>
    <message>
        <source>acknowledged bytes are missing from the capture</source>
        <translation>bestätigte Bytes fehlen im Mitschnitt</translation>
    </message>
    <message>
        <source>packets captured twice</source>
        <translation>zweimal aufgezeichnete Pakete</translation>
    </message>
    <message>
        <source>where the capture was taken</source>
        <translation>wo aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>round-trip time of the handshake</source>
        <translation>Umlaufzeit des Handshakes</translation>
    </message>
    <message>
        <source>how the connection ended</source>
        <translation>wie die Verbindung endete</translation>
    </message>
    <message>
        <source>finer class of the ending, such as P04</source>
        <translation>feinere Klasse des Endes, etwa P04</translation>
    </message>
    <message>
        <source>name of that class, such as &quot;half-close used&quot;</source>
        <translation>Name dieser Klasse, etwa &quot;half-close used&quot;</translation>
    </message>
    <message>
        <source>how sure the verdict is; certain &gt; likely &gt; possible</source>
        <translation>wie sicher das Urteil ist; certain &gt; likely &gt; possible</translation>
    </message>
    <message>
        <source>who began the teardown</source>
        <translation>wer mit dem Abbau begann</translation>
    </message>
    <message>
        <source>the sides that sent FIN</source>
        <translation>die Seiten, die FIN sandten</translation>
    </message>
    <message>
        <source>who sent the reset that ended it</source>
        <translation>wer den Reset sandte, der sie beendete</translation>
    </message>
    <message>
        <source>why it ended so</source>
        <translation>warum sie so endete</translation>
    </message>
    <message>
        <source>how sure the cause is; certain &gt; likely &gt; possible</source>
        <translation>wie sicher die Ursache ist; certain &gt; likely &gt; possible</translation>
    </message>
    <message>
        <source>details of the ending, such as data-lost</source>
        <translation>Einzelheiten des Endes, etwa data-lost</translation>
    </message>
    <message>
        <source>how the client&apos;s direction ended</source>
        <translation>wie die Richtung des Clients endete</translation>
    </message>
    <message>
        <source>client bytes never acknowledged</source>
        <translation>nie bestätigte Bytes des Clients</translation>
    </message>
    <message>
        <source>client bytes acknowledged but perhaps never read</source>
        <translation>bestätigte, aber vielleicht nie gelesene Bytes des Clients</translation>
    </message>
    <message>
        <source>how the server&apos;s direction ended</source>
        <translation>wie die Richtung des Servers endete</translation>
    </message>
    <message>
        <source>server bytes never acknowledged</source>
        <translation>nie bestätigte Bytes des Servers</translation>
    </message>
    <message>
        <source>server bytes acknowledged but perhaps never read</source>
        <translation>bestätigte, aber vielleicht nie gelesene Bytes des Servers</translation>
    </message>
    <message>
        <source>TCP state of the client at the last packet</source>
        <translation>TCP-Zustand des Clients beim letzten Paket</translation>
    </message>
    <message>
        <source>TCP state of the server at the last packet</source>
        <translation>TCP-Zustand des Servers beim letzten Paket</translation>
    </message>
    <message>
        <source>first to last packet</source>
        <translation>erstes bis letztes Paket</translation>
    </message>
    <message>
        <source>last payload to first FIN or reset</source>
        <translation>letzte Nutzdaten bis zum ersten FIN oder Reset</translation>
    </message>
    <message>
        <source>first FIN to the end of the other direction</source>
        <translation>erstes FIN bis zum Ende der anderen Richtung</translation>
    </message>
    <message>
        <source>first to last packet of the teardown</source>
        <translation>erstes bis letztes Paket des Abbaus</translation>
    </message>
    <message>
        <source>Zeek&apos;s word for the ending, such as RSTO</source>
        <translation>Zeeks Wort für das Ende, etwa RSTO</translation>
    </message>
    <message>
        <source>what lowered the confidence</source>
        <translation>was die Sicherheit minderte</translation>
    </message>
    <message>
        <source>the most likely call behind each ending of either side, such as CLOSE_G</source>
        <translation>der wahrscheinlichste Aufruf hinter jedem Ende einer Seite, etwa CLOSE_G</translation>
    </message>
    <message>
        <source>of the client</source>
        <translation>des Clients</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>des Servers</translation>
    </message>
    <message>
        <source>what either application would have been told, such as I.RECV_RST</source>
        <translation>was einer Anwendung gemeldet worden wäre, etwa I.RECV_RST</translation>
    </message>
    <message>
        <source>what the client&apos;s would</source>
        <translation>was der des Clients</translation>
    </message>
    <message>
        <source>what the server&apos;s would</source>
        <translation>was der des Servers</translation>
    </message>
    <message>
        <source>protocol units that said something of the end, such as bgp-notification</source>
        <translation>Protokolleinheiten, die etwas vom Ende sagten, etwa bgp-notification</translation>
    </message>
    <message>
        <source>what they do to the connection, such as graceful</source>
        <translation>was sie mit der Verbindung machen, etwa graceful</translation>
    </message>
    <message>
        <source>codes of the reasons that they give</source>
        <translation>Codes der Gründe, die sie nennen</translation>
    </message>
    <message>
        <source>texts that they carry</source>
        <translation>Texte, die sie tragen</translation>
    </message>
    <message>
        <source>at once after packet {packet} reached it: {pace} {rule}</source>
        <translation>sofort, nachdem Paket {packet} ihn erreichte: {pace} {rule}</translation>
    </message>
    <message>
        <source>{latency} after packet {packet} reached it: {pace} {rule}</source>
        <translation>{latency}, nachdem Paket {packet} ihn erreichte: {pace} {rule}</translation>
    </message>
    <message>
        <source>about {latency} after packet {packet} reached it: {pace} {rule}</source>
        <translation>etwa {latency}, nachdem Paket {packet} ihn erreichte: {pace} {rule}</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>Nicht dekodiert</translation>
    </message>
    <message>
        <source>more nested headers than are followed</source>
        <translation>mehr verschachtelte Header, als verfolgt werden</translation>
    </message>
    <message>
        <source>This packet holds a part of a datagram; the rest of it is in other packets.</source>
        <translation>Dieses Paket enthält einen Teil eines Datagramms; der Rest ist in anderen Paketen.</translation>
    </message>
    <message>
        <source>Part of a datagram</source>
        <translation>Teil eines Datagramms</translation>
    </message>
    <message>
        <source>What follows the ICMP header is the packet that the error is about.</source>
        <translation>Was dem ICMP-Header folgt, ist das Paket, um das es bei dem Fehler geht.</translation>
    </message>
    <message>
        <source>Nothing of these bytes is analyzed.</source>
        <translation>Diese Bytes werden nicht analysiert.</translation>
    </message>
    <message>
        <source>RFC 791: from host to host.</source>
        <translation>RFC 791: von Host zu Host.</translation>
    </message>
    <message>
        <source>Version and header length</source>
        <translation>Version und Headerlänge</translation>
    </message>
    <message>
        <source>The length counts in units of four bytes.</source>
        <translation>Die Länge zählt in Einheiten von vier Bytes.</translation>
    </message>
    <message>
        <source>Service and ECN</source>
        <translation>Dienst und ECN</translation>
    </message>
    <message>
        <source>RFC 2474 and RFC 3168: how to be treated.</source>
        <translation>RFC 2474 und RFC 3168: wie es zu behandeln ist.</translation>
    </message>
    <message>
        <source>Total length</source>
        <translation>Gesamtlänge</translation>
    </message>
    <message>
        <source>Header and all that follows, as the sender says.</source>
        <translation>Header und alles, was folgt, laut Absender.</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikation</translation>
    </message>
    <message>
        <source>Counts up at many hosts: a reset that does not fit in may come from another.</source>
        <translation>Zählt bei vielen Hosts hoch: Ein Reset, der nicht passt, kann von anderswo kommen.</translation>
    </message>
    <message>
        <source>Flags and offset</source>
        <translation>Flags und Offset</translation>
    </message>
    <message>
        <source>Whether this is a part of a datagram.</source>
        <translation>Ob das ein Teil eines Datagramms ist.</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Lebenszeit (TTL)</translation>
    </message>
    <message>
        <source>Falls by one at every router: a reset with another one took another way.</source>
        <translation>Sinkt an jedem Router um eins: Ein Reset mit einer anderen nahm einen anderen Weg.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What follows.</source>
        <translation>Was folgt.</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>Prüfsumme des Headers</translation>
    </message>
    <message>
        <source>Of this header alone.</source>
        <translation>Nur dieses Headers.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who sent it, as it claims.</source>
        <translation>Wer es angeblich sandte.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Whom it is for.</source>
        <translation>Für wen es ist.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>RFC 8200: from host to host.</source>
        <translation>RFC 8200: von Host zu Host.</translation>
    </message>
    <message>
        <source>Version, class and flow label</source>
        <translation>Version, Klasse und Flow-Label</translation>
    </message>
    <message>
        <source>RFC 6437: packets of one flow carry one label.</source>
        <translation>RFC 6437: Pakete eines Flows tragen ein Label.</translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation>Länge der Nutzdaten</translation>
    </message>
    <message>
        <source>All that follows this header.</source>
        <translation>Alles, was diesem Header folgt.</translation>
    </message>
    <message>
        <source>Next header</source>
        <translation>Nächster Header</translation>
    </message>
    <message>
        <source>Hop limit</source>
        <translation>Hop-Limit</translation>
    </message>
    <message>
        <source>Extension header</source>
        <translation>Erweiterungsheader</translation>
    </message>
    <message>
        <source>RFC 8200 §4: between the IPv6 header and the transport.</source>
        <translation>RFC 8200 §4: zwischen dem IPv6-Header und dem Transport.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Which part of the datagram this is.</source>
        <translation>Welcher Teil des Datagramms das ist.</translation>
    </message>
    <message>
        <source>The same in all parts.</source>
        <translation>In allen Teilen dieselbe.</translation>
    </message>
    <message>
        <source>RFC 792, RFC 4443: a device on the way, or the host itself, says that a packet failed.</source>
        <translation>RFC 792, RFC 4443: Ein Gerät auf dem Weg oder der Host selbst sagt, dass ein Paket scheiterte.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What kind of message.</source>
        <translation>Welche Art von Nachricht.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Which of its kind.</source>
        <translation>Welche von dieser Art.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Of the whole message.</source>
        <translation>Der ganzen Nachricht.</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>Rest des Headers</translation>
    </message>
    <message>
        <source>Its use depends on the type.</source>
        <translation>Seine Bedeutung hängt vom Typ ab.</translation>
    </message>
    <message>
        <source>802.1Q VLAN tag</source>
        <translation>802.1Q-VLAN-Tag</translation>
    </message>
    <message>
        <source>802.1ad service tag</source>
        <translation>802.1ad-Service-Tag</translation>
    </message>
    <message>
        <source>Says what follows; below 1536 it is a length instead.</source>
        <translation>Sagt, was folgt; unter 1536 ist es eine Länge.</translation>
    </message>
    <message>
        <source>IEEE 802.3: the way over the local network.</source>
        <translation>IEEE 802.3: der Weg durch das lokale Netz.</translation>
    </message>
    <message>
        <source>The device on this network that is to take it.</source>
        <translation>Das Gerät in diesem Netz, das es nehmen soll.</translation>
    </message>
    <message>
        <source>The device on this network that sent it, often a router.</source>
        <translation>Das Gerät in diesem Netz, das es sandte, oft ein Router.</translation>
    </message>
    <message>
        <source>Service VLAN tag</source>
        <translation>Service-VLAN-Tag</translation>
    </message>
    <message>
        <source>IEEE 802.1Q: which virtual network it belongs to.</source>
        <translation>IEEE 802.1Q: zu welchem virtuellen Netz es gehört.</translation>
    </message>
    <message>
        <source>Priority and VLAN</source>
        <translation>Priorität und VLAN</translation>
    </message>
    <message>
        <source>Three bits of priority, one that allows dropping, twelve that name the VLAN.</source>
        <translation>Drei Bits Priorität, eines, das Verwerfen erlaubt, zwölf für das VLAN.</translation>
    </message>
    <message>
        <source>Linux cooked capture</source>
        <translation>Linux Cooked Capture</translation>
    </message>
    <message>
        <source>What Linux writes in place of a link header.</source>
        <translation>Was Linux anstelle eines Link-Headers schreibt.</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>Pakettyp</translation>
    </message>
    <message>
        <source>0 to us, 4 sent by us.</source>
        <translation>0 an uns, 4 von uns gesendet.</translation>
    </message>
    <message>
        <source>Hardware type</source>
        <translation>Hardwaretyp</translation>
    </message>
    <message>
        <source>ARPHRD of the device.</source>
        <translation>ARPHRD des Geräts.</translation>
    </message>
    <message>
        <source>Address length</source>
        <translation>Adresslänge</translation>
    </message>
    <message>
        <source>Of the address that follows.</source>
        <translation>Der folgenden Adresse.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The sender&apos;s, padded to eight bytes.</source>
        <translation>Die des Absenders, auf acht Bytes aufgefüllt.</translation>
    </message>
    <message>
        <source>Linux cooked capture 2</source>
        <translation>Linux Cooked Capture 2</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Zero.</source>
        <translation>Null.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>The index of the device.</source>
        <translation>Der Index des Geräts.</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>The address family, in place of a link header.</source>
        <translation>Die Adressfamilie anstelle eines Link-Headers.</translation>
    </message>
    <message>
        <source>IEEE 802.11: the way over the air.</source>
        <translation>IEEE 802.11: der Weg durch die Luft.</translation>
    </message>
    <message>
        <source>Radio information</source>
        <translation>Funkinformation</translation>
    </message>
    <message>
        <source>What the capturing device says of the reception.</source>
        <translation>Was das aufzeichnende Gerät über den Empfang sagt.</translation>
    </message>
    <message>
        <source>RFC 1661: names the protocol that follows.</source>
        <translation>RFC 1661: nennt das folgende Protokoll.</translation>
    </message>
    <message>
        <source>RFC 2516: PPP over Ethernet.</source>
        <translation>RFC 2516: PPP über Ethernet.</translation>
    </message>
    <message>
        <source>MPLS labels</source>
        <translation>MPLS-Labels</translation>
    </message>
    <message>
        <source>RFC 3032: the way through the provider&apos;s network.</source>
        <translation>RFC 3032: der Weg durch das Netz des Anbieters.</translation>
    </message>
    <message>
        <source>IEEE 802.2: names the protocol that follows.</source>
        <translation>IEEE 802.2: nennt das folgende Protokoll.</translation>
    </message>
    <message>
        <source>GRE tunnel</source>
        <translation>GRE-Tunnel</translation>
    </message>
    <message>
        <source>RFC 2784: a packet inside this one follows.</source>
        <translation>RFC 2784: Es folgt ein Paket in diesem.</translation>
    </message>
    <message>
        <source>A frame that a switch mirrored follows.</source>
        <translation>Es folgt ein Frame, den ein Switch gespiegelt hat.</translation>
    </message>
    <message>
        <source>VXLAN tunnel</source>
        <translation>VXLAN-Tunnel</translation>
    </message>
    <message>
        <source>RFC 7348: an Ethernet frame inside this packet follows.</source>
        <translation>RFC 7348: Es folgt ein Ethernet-Frame in diesem Paket.</translation>
    </message>
    <message>
        <source>Geneve tunnel</source>
        <translation>Geneve-Tunnel</translation>
    </message>
    <message>
        <source>RFC 8926: a frame inside this packet follows.</source>
        <translation>RFC 8926: Es folgt ein Frame in diesem Paket.</translation>
    </message>
    <message>
        <source>GTP-U tunnel</source>
        <translation>GTP-U-Tunnel</translation>
    </message>
    <message>
        <source>3GPP TS 29.281: a packet of a mobile device follows.</source>
        <translation>3GPP TS 29.281: Es folgt ein Paket eines Mobilgeräts.</translation>
    </message>
    <message>
        <source>L2TP tunnel</source>
        <translation>L2TP-Tunnel</translation>
    </message>
    <message>
        <source>RFC 2661: PPP inside this packet follows.</source>
        <translation>RFC 2661: Es folgt PPP in diesem Paket.</translation>
    </message>
    <message>
        <source>EtherIP tunnel</source>
        <translation>EtherIP-Tunnel</translation>
    </message>
    <message>
        <source>RFC 3378: an Ethernet frame inside this packet follows.</source>
        <translation>RFC 3378: Es folgt ein Ethernet-Frame in diesem Paket.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Read only as far as it tells what follows.</source>
        <translation>Nur so weit gelesen, dass bekannt ist, was folgt.</translation>
    </message>
    <message>
        <source>The sender sends nothing more.</source>
        <translation>Der Absender sendet nichts mehr.</translation>
    </message>
    <message>
        <source>Opens the connection and gives the first sequence number.</source>
        <translation>Eröffnet die Verbindung und nennt die erste Sequenznummer.</translation>
    </message>
    <message>
        <source>Ends the connection at once; what is under way is lost.</source>
        <translation>Beendet die Verbindung sofort; was unterwegs ist, geht verloren.</translation>
    </message>
    <message>
        <source>The receiver is to hand over what it has.</source>
        <translation>Der Empfänger soll übergeben, was er hat.</translation>
    </message>
    <message>
        <source>The acknowledgment number counts.</source>
        <translation>Die Bestätigungsnummer gilt.</translation>
    </message>
    <message>
        <source>The urgent pointer counts.</source>
        <translation>Der Urgent-Zeiger gilt.</translation>
    </message>
    <message>
        <source>Congestion was marked (RFC 3168).</source>
        <translation>Stau wurde markiert (RFC 3168).</translation>
    </message>
    <message>
        <source>The sender has slowed down (RFC 3168).</source>
        <translation>Der Absender ist langsamer geworden (RFC 3168).</translation>
    </message>
    <message>
        <source>End of options</source>
        <translation>Ende der Optionen</translation>
    </message>
    <message>
        <source>No operation</source>
        <translation>Keine Operation</translation>
    </message>
    <message>
        <source>Maximum segment size</source>
        <translation>Größtes Segment (MSS)</translation>
    </message>
    <message>
        <source>Window scale</source>
        <translation>Fensterskalierung</translation>
    </message>
    <message>
        <source>SACK permitted</source>
        <translation>SACK erlaubt</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>User timeout</source>
        <translation>Benutzer-Timeout</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Malformed option</source>
        <translation>Fehlerhafte Option</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Nicht gelesen.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>The control bits, which open and end.</source>
        <translation>Die Steuerbits, die eröffnen und beenden.</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Quellport</translation>
    </message>
    <message>
        <source>The sender&apos;s.</source>
        <translation>Der des Absenders.</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>The receiver&apos;s.</source>
        <translation>Der des Empfängers.</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Sequenznummer</translation>
    </message>
    <message>
        <source>Of the first byte; SYN and FIN count as one.</source>
        <translation>Des ersten Bytes; SYN und FIN zählen als eines.</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>Bestätigungsnummer</translation>
    </message>
    <message>
        <source>The next byte that the sender of this expects, where ACK is set.</source>
        <translation>Das nächste Byte, das der Absender erwartet, wo ACK gesetzt ist.</translation>
    </message>
    <message>
        <source>Data offset</source>
        <translation>Datenoffset</translation>
    </message>
    <message>
        <source>Length of this header.</source>
        <translation>Länge dieses Headers.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>How much the sender can take, before it is scaled; 0: nothing now.</source>
        <translation>Wie viel der Absender aufnehmen kann, vor der Skalierung; 0: jetzt nichts.</translation>
    </message>
    <message>
        <source>Of header, payload and addresses.</source>
        <translation>Von Header, Nutzdaten und Adressen.</translation>
    </message>
    <message>
        <source>Urgent pointer</source>
        <translation>Urgent-Zeiger</translation>
    </message>
    <message>
        <source>Where URG is set.</source>
        <translation>Wo URG gesetzt ist.</translation>
    </message>
    <message>
        <source>RFC 9293: the connection.</source>
        <translation>RFC 9293: die Verbindung.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>What the application sent.</source>
        <translation>Was die Anwendung sandte.</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Chunk</translation>
    </message>
    <message>
        <source>Malformed chunk</source>
        <translation>Fehlerhafter Chunk</translation>
    </message>
    <message>
        <source>What kind of chunk.</source>
        <translation>Welche Art von Chunk.</translation>
    </message>
    <message>
        <source>Their use depends on the type.</source>
        <translation>Ihre Bedeutung hängt vom Typ ab.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Of the chunk, without padding.</source>
        <translation>Des Chunks, ohne Füllbytes.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the chunk carries.</source>
        <translation>Was der Chunk trägt.</translation>
    </message>
    <message>
        <source>RFC 9260: the association.</source>
        <translation>RFC 9260: die Assoziation.</translation>
    </message>
    <message>
        <source>Verification tag</source>
        <translation>Verifikationstag</translation>
    </message>
    <message>
        <source>That the receiver gave: who lacks it forges.</source>
        <translation>Vom Empfänger vergeben: Wer es nicht hat, fälscht.</translation>
    </message>
    <message>
        <source>CRC32c of the packet.</source>
        <translation>CRC32c des Pakets.</translation>
    </message>
    <message>
        <source>RFC 4340: the connection.</source>
        <translation>RFC 4340: die Verbindung.</translation>
    </message>
    <message>
        <source>Length of the header.</source>
        <translation>Länge des Headers.</translation>
    </message>
    <message>
        <source>CCVal and coverage</source>
        <translation>CCVal und Abdeckung</translation>
    </message>
    <message>
        <source>Of what is covered.</source>
        <translation>Dessen, was abgedeckt ist.</translation>
    </message>
    <message>
        <source>Which packet it is; the last bit says how long sequence numbers are.</source>
        <translation>Welches Paket es ist; das letzte Bit sagt, wie lang Sequenznummern sind.</translation>
    </message>
    <message>
        <source>Of this header and what follows.</source>
        <translation>Dieses Headers und dessen, was folgt.</translation>
    </message>
    <message>
        <source>0: none.</source>
        <translation>0: keine.</translation>
    </message>
    <message>
        <source>What the transport sent; its units are in the timeline.</source>
        <translation>Was der Transport sandte; seine Einheiten stehen in der Zeitleiste.</translation>
    </message>
    <message>
        <source>When they ended (UTC)</source>
        <translation>Wann sie endeten (UTC)</translation>
    </message>
    <message>
        <source>Time is to scale; texts without room are left out.</source>
        <translation>Die Zeit ist maßstäblich; Texte ohne Platz entfallen.</translation>
    </message>
    <message>
        <source>Disconnect data</source>
        <translation>Disconnect-Daten</translation>
    </message>
    <message>
        <source>What was sent along with the end of the connection.</source>
        <translation>Was mit dem Ende der Verbindung gesendet wurde.</translation>
    </message>
    <message>
        <source>In place of disconnect data</source>
        <translation>Anstelle von Disconnect-Daten</translation>
    </message>
    <message>
        <source>TCP has no disconnect data: the last data before the FIN stands for it.</source>
        <translation>TCP hat keine Disconnect-Daten: Die letzten Daten vor dem FIN stehen dafür.</translation>
    </message>
    <message>
        <source>[({step}) ]{what}, of the client</source>
        <translation>[({step}) ]{what}, des Clients</translation>
    </message>
    <message>
        <source>[({step}) ]{what}, of the server</source>
        <translation>[({step}) ]{what}, des Servers</translation>
    </message>
    <message>
        <source>Made between {earliest} and {latest} since the first packet.</source>
        <translation>Zwischen {earliest} und {latest} seit dem ersten Paket.</translation>
    </message>
    <message>
        <source>Made at {latest} at the latest.</source>
        <translation>Spätestens bei {latest}.</translation>
    </message>
    <message>
        <source>Made at {earliest} at the earliest.</source>
        <translation>Frühestens bei {earliest}.</translation>
    </message>
    <message>
        <source>{latency} after packet {packet} reached it: {pace} {rule}.</source>
        <translation>{latency}, nachdem Paket {packet} ihn erreichte: {pace} {rule}.</translation>
    </message>
    <message>
        <source>a call that switches receiving off</source>
        <translation>ein Aufruf, der das Empfangen abschaltet</translation>
    </message>
    <message>
        <source>something that the application does and no packet shows</source>
        <translation>etwas, das die Anwendung tut und kein Paket zeigt</translation>
    </message>
    <message>
        <source>it sends nothing and has no place in time</source>
        <translation>es sendet nichts und hat keinen Ort in der Zeit</translation>
    </message>
    <message>
        <source>a call that puts this on the wire</source>
        <translation>ein Aufruf, der das auf die Leitung bringt</translation>
    </message>
    <message>
        <source>{certainty}: {claim}.</source>
        <translation>{certainty}: {claim}.</translation>
    </message>
    <message>
        <source>Inferred from {packets}.</source>
        <translation>Gefolgert aus {packets}.</translation>
    </message>
    <message>
        <source>Told only to an application with: {needs}.</source>
        <translation>Nur einer Anwendung gemeldet mit: {needs}.</translation>
    </message>
    <message>
        <source>Follows from {packets}.</source>
        <translation>Folgt aus {packets}.</translation>
    </message>
    <message>
        <source>packet {packet}: ICMP error for a packet of the {side}[, {note}]</source>
        <translation>Paket {packet}: ICMP-Fehler zu einem Paket vom {side}[, {note}]</translation>
    </message>
    <message>
        <source>sent by the peer itself</source>
        <translation>von der Gegenseite selbst gesendet</translation>
    </message>
    <message>
        <source>The {actor} had lost the connection and opened it anew[ with {unit}][ (packet {packet})], which ended this one</source>
        <translation>Der {actor} hatte die Verbindung verloren und eröffnete sie neu[ mit {unit}][ (Paket {packet})], was diese beendete</translation>
    </message>
    <message>
        <source>The connection was refused: an ICMP error[ ({icmp})][ in packet {answer}] answered the {actor}&apos;s {unit}[ (packet {packet})]</source>
        <translation>Die Verbindung wurde abgewiesen: Ein ICMP-Fehler[ ({icmp})][ in Paket {answer}] beantwortete {unit} des {actor}s[ (Paket {packet})]</translation>
    </message>
    <message>
        <source>These bytes are in the packet more than once; the last place is marked.</source>
        <translation>Diese Bytes stehen mehrmals im Paket; markiert ist die letzte Stelle.</translation>
    </message>
    <message>
        <source>It says: {what}.</source>
        <translation>Es besagt: {what}.</translation>
    </message>
    <message>
        <source>{size} {size?byte|bytes}</source>
        <translation>{size} {size?Byte|Bytes}</translation>
    </message>
    <message>
        <source>port {from} → {to}</source>
        <translation>Port {from} → {to}</translation>
    </message>
    <message>
        <source>link type not supported</source>
        <translation>Verbindungstyp nicht unterstützt</translation>
    </message>
    <message>
        <source>truncated link-layer header</source>
        <translation>abgeschnittener Header der Sicherungsschicht</translation>
    </message>
    <message>
        <source>IEEE 802.2 LLC</source>
        <translation>IEEE 802.2 LLC</translation>
    </message>
    <message>
        <source>other EtherType</source>
        <translation>anderer EtherType</translation>
    </message>
    <message>
        <source>802.11 frame without data</source>
        <translation>802.11-Frame ohne Daten</translation>
    </message>
    <message>
        <source>802.11 aggregate of several frames (A-MSDU)</source>
        <translation>802.11-Bündel aus mehreren Frames (A-MSDU)</translation>
    </message>
    <message>
        <source>fragment of an 802.11 frame</source>
        <translation>Fragment eines 802.11-Frames</translation>
    </message>
    <message>
        <source>802.11 frame received with errors</source>
        <translation>802.11-Frame mit Empfangsfehlern</translation>
    </message>
    <message>
        <source>other PPP protocol</source>
        <translation>anderes PPP-Protokoll</translation>
    </message>
    <message>
        <source>compressed TCP/IP header</source>
        <translation>komprimierter TCP/IP-Header</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>other MPLS payload</source>
        <translation>anderer MPLS-Inhalt</translation>
    </message>
    <message>
        <source>truncated IP header</source>
        <translation>abgeschnittener IP-Header</translation>
    </message>
    <message>
        <source>malformed IP header</source>
        <translation>fehlerhafter IP-Header</translation>
    </message>
    <message>
        <source>malformed or truncated IPv6 extension header</source>
        <translation>fehlerhafter oder abgeschnittener IPv6-Erweiterungsheader</translation>
    </message>
    <message>
        <source>too many nested headers</source>
        <translation>zu viele ineinanderliegende Header</translation>
    </message>
    <message>
        <source>OSI network layer</source>
        <translation>OSI-Vermittlungsschicht</translation>
    </message>
    <message>
        <source>DECnet routing</source>
        <translation>DECnet-Routing</translation>
    </message>
    <message>
        <source>X.25 or LAPB</source>
        <translation>X.25 oder LAPB</translation>
    </message>
    <message>
        <source>other IP protocol</source>
        <translation>anderes IP-Protokoll</translation>
    </message>
    <message>
        <source>truncated tunnel header</source>
        <translation>abgeschnittener Tunnel-Header</translation>
    </message>
    <message>
        <source>tunnel that carries no IP</source>
        <translation>Tunnel, der kein IP trägt</translation>
    </message>
    <message>
        <source>ICMP about no connection</source>
        <translation>ICMP, das keine Verbindung betrifft</translation>
    </message>
    <message>
        <source>IP fragment, completed by another frame or waiting</source>
        <translation>IP-Fragment, von einem anderen Frame ergänzt oder wartend</translation>
    </message>
    <message>
        <source>IP fragment of a datagram never completed</source>
        <translation>IP-Fragment eines nie vollständigen Datagramms</translation>
    </message>
    <message>
        <source>IP fragment over the memory bound or contradictory</source>
        <translation>IP-Fragment über der Speichergrenze oder widersprüchlich</translation>
    </message>
    <message>
        <source>truncated TCP header</source>
        <translation>abgeschnittener TCP-Header</translation>
    </message>
    <message>
        <source>malformed TCP header</source>
        <translation>fehlerhafter TCP-Header</translation>
    </message>
    <message>
        <source>kind {kind}</source>
        <translation>Art {kind}</translation>
    </message>
    <message>
        <source>windows count times {factor}</source>
        <translation>Fenster zählen {factor}-fach</translation>
    </message>
    <message>
        <source>{value}, echoes {echoed}</source>
        <translation>{value}, wiederholt {echoed}</translation>
    </message>
    <message>
        <source>kind {kind}, {size} {size?byte|bytes}</source>
        <translation>Art {kind}, {size} {size?Byte|Bytes}</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>{size} {size?byte|bytes}, {captured} of them captured</source>
        <translation>{size} {size?Byte|Bytes}, davon {captured} aufgezeichnet</translation>
    </message>
    <message>
        <source>from its byte {from}</source>
        <translation>ab seinem Byte {from}</translation>
    </message>
    <message>
        <source>PPPoE session</source>
        <translation>PPPoE-Sitzung</translation>
    </message>
    <message>
        <source>priority {priority}, VLAN {vlan}</source>
        <translation>Priorität {priority}, VLAN {vlan}</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>IPv4 in IP</source>
        <translation>IPv4 in IP</translation>
    </message>
    <message>
        <source>ISO transport class 4</source>
        <translation>ISO-Transport Klasse 4</translation>
    </message>
    <message>
        <source>IPv6 in IP</source>
        <translation>IPv6 in IP</translation>
    </message>
    <message>
        <source>fragment</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>, more parts follow</source>
        <translation>, weitere Teile folgen</translation>
    </message>
    <message>
        <source>[{flag}|may be cut][{more}], from byte {from}</source>
        <translation>[{flag}|darf zerlegt werden][{more}], ab Byte {from}</translation>
    </message>
    <message>
        <source>from byte {from}[{more}]</source>
        <translation>ab Byte {from}[{more}]</translation>
    </message>
    <message>
        <source>{sum}, wrong</source>
        <translation>{sum}, falsch</translation>
    </message>
    <message>
        <source>4, {size} {size?byte|bytes}</source>
        <translation>4, {size} {size?Byte|Bytes}</translation>
    </message>
    <message>
        <source>6, class {class}, flow {flow}</source>
        <translation>6, Klasse {class}, Flow {flow}</translation>
    </message>
    <message>
        <source>X.224 §13: the number that names the connection at that side.</source>
        <translation>X.224 §13: die Nummer, die die Verbindung auf dieser Seite benennt.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>X.224 §13: its code, and how many bytes its value has.</source>
        <translation>X.224 §13: sein Code und wie viele Bytes sein Wert hat.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>X.224 §13.5.3: why the connection is released.</source>
        <translation>X.224 §13.5.3: warum die Verbindung ausgelöst wird.</translation>
    </message>
    <message>
        <source>Reject cause</source>
        <translation>Ablehnungsursache</translation>
    </message>
    <message>
        <source>X.224 §13.12.3: what is wrong with a TPDU that came.</source>
        <translation>X.224 §13.12.3: was an einer empfangenen TPDU falsch ist.</translation>
    </message>
    <message>
        <source>Class and options</source>
        <translation>Klasse und Optionen</translation>
    </message>
    <message>
        <source>X.224 §13.3.3: which class of the protocol is wanted.</source>
        <translation>X.224 §13.3.3: welche Klasse des Protokolls gewünscht ist.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>X.224 §13.7: of the TPDU; of a DT its first bit ends what belongs together.</source>
        <translation>X.224 §13.7: der TPDU; bei einer DT beendet das erste Bit, was zusammengehört.</translation>
    </message>
    <message>
        <source>Length indicator</source>
        <translation>Längenanzeiger</translation>
    </message>
    <message>
        <source>Of the header, without this byte.</source>
        <translation>Des Headers, ohne dieses Byte.</translation>
    </message>
    <message>
        <source>Which TPDU it is; some carry a credit in the same byte.</source>
        <translation>Welche TPDU es ist; manche tragen einen Kredit im selben Byte.</translation>
    </message>
    <message>
        <source>Destination reference</source>
        <translation>Zielreferenz</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Quellreferenz</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Benutzerdaten</translation>
    </message>
    <message>
        <source>What the transport carries for the layer above it.</source>
        <translation>Was der Transport für die Schicht über ihm trägt.</translation>
    </message>
    <message>
        <source>Transport TPDU</source>
        <translation>Transport-TPDU</translation>
    </message>
    <message>
        <source>X.224, ISO/IEC 8073: a unit of the transport protocol.</source>
        <translation>X.224, ISO/IEC 8073: eine Einheit des Transportprotokolls.</translation>
    </message>
    <message>
        <source>Network protocol</source>
        <translation>Netzprotokoll</translation>
    </message>
    <message>
        <source>ISO/IEC TR 9577: 0x81 is CLNP.</source>
        <translation>ISO/IEC TR 9577: 0x81 ist CLNP.</translation>
    </message>
    <message>
        <source>Header length</source>
        <translation>Headerlänge</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>In units of half a second; falls at every router.</source>
        <translation>In halben Sekunden; fällt an jedem Router.</translation>
    </message>
    <message>
        <source>Flags and type</source>
        <translation>Flags und Typ</translation>
    </message>
    <message>
        <source>Whether it may be cut and more parts follow; data, or an error report.</source>
        <translation>Ob es zerlegt werden darf und weitere Teile folgen; Daten oder ein Fehlerbericht.</translation>
    </message>
    <message>
        <source>Segment length</source>
        <translation>Segmentlänge</translation>
    </message>
    <message>
        <source>ISO/IEC 8473-1: from host to host.</source>
        <translation>ISO/IEC 8473-1: von Host zu Host.</translation>
    </message>
    <message>
        <source>RFC 1070: OSI over the Internet.</source>
        <translation>RFC 1070: OSI über das Internet.</translation>
    </message>
    <message>
        <source>Inactive network layer</source>
        <translation>Inaktive Vermittlungsschicht</translation>
    </message>
    <message>
        <source>ISO/IEC 8473-1 §5.2: both hosts are on one network.</source>
        <translation>ISO/IEC 8473-1 §5.2: Beide Hosts sind in einem Netz.</translation>
    </message>
    <message>
        <source>X.25 §5: a packet of one virtual call.</source>
        <translation>X.25 §5: ein Paket einer virtuellen Verbindung.</translation>
    </message>
    <message>
        <source>Format and channel</source>
        <translation>Format und Kanal</translation>
    </message>
    <message>
        <source>channel {channel}</source>
        <translation>Kanal {channel}</translation>
    </message>
    <message>
        <source>Four bits of format, twelve that name the virtual call on this link.</source>
        <translation>Vier Bits Format, zwölf, die die virtuelle Verbindung auf dieser Strecke benennen.</translation>
    </message>
    <message>
        <source>What kind of packet.</source>
        <translation>Welche Art Paket.</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>X.25 annex E: why, more exactly.</source>
        <translation>X.25 Anhang E: warum, genauer.</translation>
    </message>
    <message>
        <source>X.25 §2: a frame of the link.</source>
        <translation>X.25 §2: ein Frame der Strecke.</translation>
    </message>
    <message>
        <source>X.25 §2.4.2: tells commands of one station from those of the other.</source>
        <translation>X.25 §2.4.2: unterscheidet Befehle der einen Station von denen der anderen.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>What kind of frame.</source>
        <translation>Welche Art Frame.</translation>
    </message>
    <message>
        <source>DNA NSP: the number that names the link at that side.</source>
        <translation>DNA NSP: die Nummer, die die Strecke auf dieser Seite benennt.</translation>
    </message>
    <message>
        <source>DNA NSP: a message of a logical link.</source>
        <translation>DNA NSP: eine Nachricht einer logischen Verbindung.</translation>
    </message>
    <message>
        <source>Destination link</source>
        <translation>Zielverbindung</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>Quellverbindung</translation>
    </message>
    <message>
        <source>DNA NSP: why the link is disconnected.</source>
        <translation>DNA NSP: warum die Verbindung getrennt wird.</translation>
    </message>
    <message>
        <source>Routing flags</source>
        <translation>Routing-Flags</translation>
    </message>
    <message>
        <source>How long the addresses are, and whether it comes back.</source>
        <translation>Wie lang die Adressen sind und ob es zurückkommt.</translation>
    </message>
    <message>
        <source>DNA Phase IV Routing: from node to node.</source>
        <translation>DNA Phase IV Routing: von Knoten zu Knoten.</translation>
    </message>
    <message>
        <source>X.25 §5: who ends it, and in which case.</source>
        <translation>X.25 §5: wer es beendet und in welchem Fall.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The picture is too large for PNG; export SVG or PDF.</source>
        <translation>Das Bild ist zu groß für PNG; exportieren Sie SVG oder PDF.</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>zu wenig Speicher</translation>
    </message>
    <message>
        <source>SVG image</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Mermaid-Diagramm</translation>
    </message>
    <message>
        <source>JSON record</source>
        <translation>JSON-Datensatz</translation>
    </message>
    <message>
        <source>The name %1 does not tell the format.</source>
        <translation>Der Name %1 verrät das Format nicht.</translation>
    </message>
    <message>
        <source>The results cannot be read back; check TMPDIR.</source>
        <translation>Die Ergebnisse sind nicht zurückzulesen; prüfen Sie TMPDIR.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 is read and cannot be written as well; choose another name.</source>
        <translation>%1 wird gelesen und kann nicht zugleich geschrieben werden; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>the name %1 does not tell the format; end it with svg, png, pdf, txt, mmd or json</source>
        <translation>der Name %1 verrät das Format nicht; enden lassen auf svg, png, pdf, txt, mmd oder json</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>es gibt keine Verbindung %1</translation>
    </message>
    <message>
        <source>--export takes a capture</source>
        <translation>--export braucht einen Mitschnitt</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 in the timeline</source>
        <translation>%1 in der Zeitleiste</translation>
    </message>
    <message>
        <source>How a connection ends</source>
        <translation>Wie eine Verbindung endet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fields are compared with ==, !=, &amp;lt;, &amp;lt;=, &amp;gt;, &amp;gt;=, ~ (a part of a text) and in; conditions are joined by and, or, not and parentheses.</source>
        <translation>Felder werden mit ==, !=, &amp;lt;, &amp;lt;=, &amp;gt;, &amp;gt;=, ~ (Teil eines Textes) und in verglichen; Bedingungen werden mit and, or, not und Klammern verknüpft.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About LastAck</source>
        <translation>Über LastAck</translation>
    </message>
    <message>
        <source>&lt;h3&gt;LastAck %1&lt;/h3&gt;&lt;p&gt;Who ended every connection in a capture, how, why, and what each application saw.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h3&gt;LastAck %1&lt;/h3&gt;&lt;p&gt;Wer jede Verbindung eines Mitschnitts beendete, wie, warum und was jede Anwendung sah.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>darf nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>us</source>
        <translation>µs</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Graceful</source>
        <translation>Ordentlich beendet</translation>
    </message>
    <message>
        <source>Half-closed</source>
        <translation>Halb geschlossen</translation>
    </message>
    <message>
        <source>Abortive</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>device on the path</source>
        <translation>Gerät auf dem Weg</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>lastack::gui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>lastack::gui::AnalysisController</name>
    <message>
        <source>Internal error: %1</source>
        <translation>Interner Fehler: %1</translation>
    </message>
    <message>
        <source>The results cannot be read back; check the disk of TMPDIR.</source>
        <translation>Die Ergebnisse sind nicht zurückzulesen; prüfen Sie den Datenträger von TMPDIR.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::BarButton</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>lastack::gui::BytesView</name>
    <message>
        <source>Bytes of the packet</source>
        <translation>Bytes des Pakets</translation>
    </message>
    <message>
        <source>Choose a packet to see its bytes.</source>
        <translation>Wählen Sie ein Paket, um seine Bytes zu sehen.</translation>
    </message>
    <message>
        <source>Packet %1, %2 bytes</source>
        <translation>Paket %1, %2 Bytes</translation>
    </message>
    <message>
        <source>, %1 of them captured</source>
        <translation>, davon %1 aufgezeichnet</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>Bytes %1 bis %2</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>What the field is</source>
        <translation>Was das Feld ist</translation>
    </message>
    <message>
        <source>Fields of the packet</source>
        <translation>Felder des Pakets</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureDialog</name>
    <message>
        <source>Capture</source>
        <translation>Mitschneiden</translation>
    </message>
    <message>
        <source>&amp;Interfaces, one or more:</source>
        <translation>Schn&amp;ittstellen, eine oder mehrere:</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Packet &amp;filter:</source>
        <translation>Paket&amp;filter:</translation>
    </message>
    <message>
        <source>Packet filter</source>
        <translation>Paketfilter</translation>
    </message>
    <message>
        <source>In the language of tcpdump; empty: every packet.</source>
        <translation>In der Sprache von tcpdump; leer: jedes Paket.</translation>
    </message>
    <message>
        <source>State of the packet filter</source>
        <translation>Zustand des Paketfilters</translation>
    </message>
    <message>
        <source>&amp;Only packets that open or end connections</source>
        <translation>&amp;Nur Pakete, die Verbindungen öffnen oder beenden</translation>
    </message>
    <message>
        <source>For links too fast for everything. Data is then known by sequence numbers alone; the last acknowledgment of a close and silent endings are not seen: few verdicts are certain, and causes that data would prove stay open.</source>
        <translation>Für Leitungen, die für alles zu schnell sind. Daten sind dann nur aus Sequenznummern bekannt; die letzte Bestätigung eines Schließens und stille Enden sieht man nicht: Wenige Urteile sind sicher, und Ursachen, die erst Daten belegen würden, bleiben offen.</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <translation>Neu &amp;auflisten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>There is not enough memory to list the interfaces.</source>
        <translation>Der Speicher reicht nicht, um die Schnittstellen aufzulisten.</translation>
    </message>
    <message>
        <source>There is no interface to capture from.</source>
        <translation>Es gibt keine Schnittstelle zum Mitschneiden.</translation>
    </message>
    <message>
        <source>✖ The filter ends too early: %1.</source>
        <translation>✖ Der Filter endet zu früh: %1.</translation>
    </message>
    <message>
        <source>✖ Column %1, “%2”: %3.</source>
        <translation>✖ Spalte %1, „%2“: %3.</translation>
    </message>
    <message>
        <source>✓ The filter is in order.</source>
        <translation>✓ Der Filter ist in Ordnung.</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>wird geprüft …</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureStatus</name>
    <message>
        <source>State of the capture</source>
        <translation>Zustand des Mitschnitts</translation>
    </message>
    <message>
        <source>Dropped packets</source>
        <translation>Verlorene Pakete</translation>
    </message>
    <message>
        <source>■ Stopped: %1  │  %2 packets</source>
        <translation>■ Angehalten: %1  │  %2 Pakete</translation>
    </message>
    <message>
        <source>● Capturing %1  │  %2 packets, %3/s  │  %4 open, %5 half-closed</source>
        <translation>● Mitschnitt von %1  │  %2 Pakete, %3/s  │  %4 offen, %5 halb geschlossen</translation>
    </message>
    <message>
        <source>drops unknown</source>
        <translation>Verluste unbekannt</translation>
    </message>
    <message>
        <source>no drops</source>
        <translation>keine Verluste</translation>
    </message>
    <message>
        <source>⚠ DROPPED %1, %2/s: by the kernel %3, by the interface %4, by lastack-capture %5</source>
        <translation>⚠ VERLOREN %1, %2/s: durch den Kernel %3, durch die Schnittstelle %4, durch lastack-capture %5</translation>
    </message>
    <message>
        <source>  │  no sandbox: %1</source>
        <translation>  │  keine Sandbox: %1</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureWatch</name>
    <message>
        <source>%1 is not there any more; what was read of it stays here.</source>
        <translation>%1 ist nicht mehr da; was davon gelesen wurde, bleibt hier.</translation>
    </message>
    <message>
        <source>%1 has grown; reload it to see the rest.</source>
        <translation>%1 ist gewachsen; laden Sie neu, um den Rest zu sehen.</translation>
    </message>
    <message>
        <source>%1 has changed; reload it to see what it is now.</source>
        <translation>%1 hat sich geändert; laden Sie neu, um den jetzigen Stand zu sehen.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionModel</name>
    <message>
        <source>… ending</source>
        <translation>… endet</translation>
    </message>
    <message>
        <source>… opening</source>
        <translation>… öffnet</translation>
    </message>
    <message>
        <source>open for %1, idle for %2</source>
        <translation>seit %1 offen, seit %2 still</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionPane</name>
    <message>
        <source>Choose a connection in the list to see how it ended.</source>
        <translation>Wählen Sie eine Verbindung der Liste, um zu sehen, wie sie endete.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionTable</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Filter to this: %1</source>
        <translation>Danach filtern: %1</translation>
    </message>
    <message>
        <source>Filter this out</source>
        <translation>Ausfiltern</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie zu Anfang</translation>
    </message>
</context>
<context>
    <name>lastack::gui::DetailsView</name>
    <message>
        <source>Cause: %1, %2</source>
        <translation>Ursache: %1, %2</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Choose a connection, a packet, a call or an indication to see what speaks for it and what against.</source>
        <translation>Wählen Sie eine Verbindung, ein Paket, einen Aufruf oder eine Meldung, um zu sehen, was dafür und was dagegen spricht.</translation>
    </message>
    <message>
        <source>%1, %2: reasons</source>
        <translation>%1, %2: Gründe</translation>
    </message>
    <message>
        <source>Choose a call or an indication beside the timeline to see its alternatives.</source>
        <translation>Wählen Sie einen Aufruf oder eine Meldung neben der Zeitleiste, um die Alternativen zu sehen.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::DropHint</name>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>%n Datei ablegen, um sie zu öffnen</numerusform>
            <numerusform>%n Dateien ablegen, um sie zu öffnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lastack::gui::FaultBar</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>lastack::gui::FilterBar</name>
    <message>
        <source>Filter of connections</source>
        <translation>Filter der Verbindungen</translation>
    </message>
    <message>
        <source>State of the filter</source>
        <translation>Zustand des Filters</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Saved and earlier filters</source>
        <translation>Gespeicherte und frühere Filter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>filtering …</source>
        <translation>wird gefiltert …</translation>
    </message>
    <message>
        <source>The filter is right.</source>
        <translation>Der Filter ist richtig.</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Diesen Filter vergessen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;lter</translation>
    </message>
</context>
<context>
    <name>lastack::gui::FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>What to find in the list</source>
        <translation>Was in der Liste zu suchen ist</translation>
    </message>
    <message>
        <source>a text of the list, or a condition such as rst_by == server</source>
        <translation>ein Text der Liste oder eine Bedingung wie rst_by == server</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Ergebnis der Suche</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
</context>
<context>
    <name>lastack::gui::InterfaceModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Packets, last minute</source>
        <translation>Pakete, letzte Minute</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>lastack::gui::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
</context>
<context>
    <name>lastack::gui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Mitschnitte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation>Mitschnitte öffnen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Number of a connection, or # and the number of a packet:</source>
        <translation>Nummer einer Verbindung, oder # und die Nummer eines Pakets:</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>Es gibt keine Verbindung %1.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Select at most %1 connections.</source>
        <translation>Wählen Sie höchstens %1 Verbindungen.</translation>
    </message>
    <message>
        <source>Export the selected connections, each into a file of its own</source>
        <translation>Die gewählten Verbindungen exportieren, jede in eine eigene Datei</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>The name %1 does not tell the format.</source>
        <translation>Der Name %1 verrät das Format nicht.</translation>
    </message>
    <message>
        <source>Reading the connections …</source>
        <translation>Die Verbindungen werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a packet to see its bytes.</source>
        <translation>Wählen Sie ein Paket, um seine Bytes zu sehen.</translation>
    </message>
    <message>
        <source>%1 – LastAck</source>
        <translation>%1 – LastAck</translation>
    </message>
    <message>
        <source>Analyzing …</source>
        <translation>Analyse läuft …</translation>
    </message>
    <message>
        <source>Analyzing … %1 packets</source>
        <translation>Analyse läuft … %1 Pakete</translation>
    </message>
    <message>
        <source>Packets: %1  │  Connections: %2  │  UTC</source>
        <translation>Pakete: %1  │  Verbindungen: %2  │  UTC</translation>
    </message>
    <message>
        <source>No connection matches. %1 hidden.</source>
        <translation>Keine Verbindung passt. %1 ausgeblendet.</translation>
    </message>
    <message>
        <source>There are no connections in %1.</source>
        <translation>In %1 sind keine Verbindungen.</translation>
    </message>
    <message>
        <source>The analysis was stopped after %1 packets.</source>
        <translation>Die Analyse wurde nach %1 Paketen angehalten.</translation>
    </message>
    <message>
        <source>What is wrong with the capture</source>
        <translation>Was mit dem Mitschnitt nicht stimmt</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The connection as text, with all evidence</source>
        <translation>Die Verbindung als Text, mit allen Belegen</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Fortschritt der Analyse</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>✖ not found</source>
        <translation>✖ nicht gefunden</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>wird gesucht …</translation>
    </message>
    <message>
        <source>no connection is shown</source>
        <translation>es wird keine Verbindung gezeigt</translation>
    </message>
    <message>
        <source>several captures are open as one</source>
        <translation>mehrere Mitschnitte sind als einer geöffnet</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>es ist nicht installiert</translation>
    </message>
    <message>
        <source>Wireshark could not be started.</source>
        <translation>Wireshark ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>&amp;Open in Wireshark</source>
        <translation>In Wireshark &amp;öffnen</translation>
    </message>
    <message>
        <source>Open in Wireshark: %1</source>
        <translation>In Wireshark öffnen: %1</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>Link layer: %1</source>
        <translation>Sicherungsschicht: %1</translation>
    </message>
    <message>
        <source>%1 is cut short at offset %2 (%4): analyzed until packet %3.</source>
        <translation>%1 ist bei Offset %2 abgeschnitten (%4): bis Paket %3 analysiert.</translation>
    </message>
    <message>
        <source>%1 is damaged at offset %2, after packet %3: %4.</source>
        <translation>%1 ist bei Offset %2 beschädigt, nach Paket %3: %4.</translation>
    </message>
    <message>
        <source>More damaged places: %1.</source>
        <translation>Weitere beschädigte Stellen: %1.</translation>
    </message>
    <message>
        <source>Analyzing … %1 packets  │  %2 connections so far, in the order of their ends</source>
        <translation>Analyse läuft … %1 Pakete  │  bisher %2 Verbindungen, in der Reihenfolge ihres Endes</translation>
    </message>
    <message>
        <source>Stopped: the list is as it was before.</source>
        <translation>Angehalten: Die Liste ist wie zuvor.</translation>
    </message>
    <message>
        <source>The analysis ended early, after %1 connections: %2</source>
        <translation>Die Analyse endete vorzeitig, nach %1 Verbindungen: %2</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Packets of strangers are not analyzed as root; run LastAck as a user of group lastack, or start it with --allow-root.</source>
        <translation>Pakete von Fremden werden nicht als root analysiert; starten Sie LastAck als Benutzer der Gruppe lastack oder mit --allow-root.</translation>
    </message>
    <message>
        <source>The capture helper was killed; what was captured until then is here.</source>
        <translation>Das Mitschneideprogramm wurde abgeschossen; was bis dahin mitgeschnitten wurde, ist hier.</translation>
    </message>
    <message>
        <source>the capture helper failed</source>
        <translation>das Mitschneideprogramm ist gescheitert</translation>
    </message>
    <message>
        <source>The capture ended: %1; what was captured until then is here.</source>
        <translation>Der Mitschnitt endete: %1; was bis dahin mitgeschnitten wurde, ist hier.</translation>
    </message>
    <message>
        <source>The capture ended, because there is no room for its packets: %1</source>
        <translation>Der Mitschnitt endete, weil für seine Pakete kein Platz ist: %1</translation>
    </message>
    <message>
        <source>What was captured of %1 is not saved.</source>
        <translation>Was von %1 mitgeschnitten wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>Mitschnitt speichern</translation>
    </message>
    <message>
        <source>Saving the capture …</source>
        <translation>Der Mitschnitt wird gespeichert …</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Connections: %1, in the order of their ends</source>
        <translation>Verbindungen: %1, in der Reihenfolge ihres Endes</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
</context>
<context>
    <name>lastack::gui::NewRowsHint</name>
    <message>
        <source>▼ %1 new</source>
        <translation>▼ %1 neu</translation>
    </message>
    <message>
        <source>%1 new connections; go to the end of the list</source>
        <translation>Neue Verbindungen: %1; zum Ende der Liste</translation>
    </message>
</context>
<context>
    <name>lastack::gui::OverviewPanel</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>lastack::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Names of calls</source>
        <translation>&amp;Namen der Aufrufe</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>Show c&amp;alls</source>
        <translation>&amp;Aufrufe zeigen</translation>
    </message>
    <message>
        <source>Show &amp;indications</source>
        <translation>&amp;Meldungen zeigen</translation>
    </message>
    <message>
        <source>Sequence numbers as on the &amp;wire</source>
        <translation>Sequenznummern wie auf der &amp;Leitung</translation>
    </message>
</context>
<context>
    <name>lastack::gui::SegmentModel</name>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Client: calls and indications</source>
        <translation>Client: Aufrufe und Meldungen</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Server: calls and indications</source>
        <translation>Server: Aufrufe und Meldungen</translation>
    </message>
</context>
<context>
    <name>lastack::gui::StartPage</name>
    <message>
        <source>Who ended every connection in a capture, how, why, and what each application saw.</source>
        <translation>Wer jede Verbindung eines Mitschnitts beendete, wie, warum und was jede Anwendung sah.</translation>
    </message>
    <message>
        <source>Recent captures</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>&amp;Open a capture …</source>
        <translation>Mitschnitt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>pcap, pcapng or snoop, compressed or not</source>
        <translation>pcap, pcapng oder snoop, auch komprimiert</translation>
    </message>
    <message>
        <source>&amp;Try a sample</source>
        <translation>&amp;Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>two clients and their transaction totals</source>
        <translation>zwei Clients und ihre Transaktionssummen</translation>
    </message>
    <message>
        <source>… or drop files anywhere in this window</source>
        <translation>… oder Dateien irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Search the samples</source>
        <translation>Beispiele durchsuchen</translation>
    </message>
    <message>
        <source>Captures that you open are listed here.</source>
        <translation>Mitschnitte, die Sie öffnen, stehen hier.</translation>
    </message>
    <message>
        <source>The samples are not installed.</source>
        <translation>Die Beispiele sind nicht installiert.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Capture &amp;live …</source>
        <translation>&amp;Live mitschneiden …</translation>
    </message>
    <message>
        <source>connections as they end, on this machine</source>
        <translation>Verbindungen, sobald sie enden, auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>lastack::gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Packets between client and server, with the calls and indications of both sides</source>
        <translation>Pakete zwischen Client und Server, mit den Aufrufen und Meldungen beider Seiten</translation>
    </message>
    <message>
        <source>Double-click to open or close it.</source>
        <translation>Doppelklick öffnet oder schließt.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
    <message>
        <source>What happened, in one sentence</source>
        <translation>Was geschah, in einem Satz</translation>
    </message>
    <message>
        <source>What the client&apos;s application saw</source>
        <translation>Was die Anwendung des Clients sah</translation>
    </message>
    <message>
        <source>What the server&apos;s application saw</source>
        <translation>Was die Anwendung des Servers sah</translation>
    </message>
    <message>
        <source>The client was told nothing of an end.</source>
        <translation>Dem Client wurde kein Ende gemeldet.</translation>
    </message>
    <message>
        <source>The server was told nothing of an end.</source>
        <translation>Dem Server wurde kein Ende gemeldet.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Who ended every connection in a capture, how, why, and what each application saw.</source>
        <translation>Wer jede Verbindung eines Mitschnitts beendete, wie, warum und was jede Anwendung sah.</translation>
    </message>
    <message>
        <source>captures to open</source>
        <translation>zu öffnende Mitschnitte</translation>
    </message>
    <message>
        <source>which connection to export, from 1</source>
        <translation>welche Verbindung exportiert wird, ab 1</translation>
    </message>
    <message>
        <source>pixels of a PNG for each unit</source>
        <translation>Pixel eines PNG für jede Einheit</translation>
    </message>
    <message>
        <source>system, light or dark</source>
        <translation>system, light oder dark</translation>
    </message>
    <message>
        <source>en, de, fr, pt_BR, ru or zh_TW: of the window, and of what --export writes</source>
        <translation>en, de, fr, pt_BR, ru oder zh_TW: Sprache des Fensters und dessen, was --export schreibt</translation>
    </message>
    <message>
        <source>write one connection to OUT (svg, png, pdf, txt, mmd, json), or without --connection the report (txt, json, ndjson, csv, log), without a window</source>
        <translation>schreibt ohne Fenster eine Verbindung nach OUT (svg, png, pdf, txt, mmd, json) oder ohne --connection den Bericht (txt, json, ndjson, csv, log)</translation>
    </message>
    <message>
        <source>which connections the report is to have</source>
        <translation>welche Verbindungen der Bericht enthält</translation>
    </message>
    <message>
        <source>analyze what is captured live with the rights of root</source>
        <translation>live Mitgeschnittenes mit den Rechten von root analysieren</translation>
    </message>
    <message>
        <source>do not give up system calls and files where packets are analyzed live</source>
        <translation>nicht auf Systemaufrufe und Dateien verzichten, wo Pakete live analysiert werden</translation>
    </message>
</context>
</TS>
