<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir …</translation>
    </message>
    <message>
        <source>Opens one or more captures as one stream.</source>
        <translation>Ouvre une ou plusieurs captures comme un seul flux.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Reads the capture again.</source>
        <translation>Relit la capture.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Goes back to the start page.</source>
        <translation>Revient à la page d&apos;accueil.</translation>
    </message>
    <message>
        <source>Writes the connections that match, in a format of the command line.</source>
        <translation>Écrit les connexions retenues, dans un format de la ligne de commande.</translation>
    </message>
    <message>
        <source>Export &amp;diagram …</source>
        <translation>Exporter le &amp;diagramme …</translation>
    </message>
    <message>
        <source>Writes the selected connections as SVG, PNG, PDF, text, Mermaid or JSON.</source>
        <translation>Écrit les connexions sélectionnées en SVG, PNG, PDF, texte, Mermaid ou JSON.</translation>
    </message>
    <message>
        <source>Diagrams in the &amp;language of the window</source>
        <translation>Diagrammes dans la &amp;langue de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>Termine le programme.</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copies the selected connections as a table.</source>
        <translation>Copie les connexions sélectionnées sous forme de tableau.</translation>
    </message>
    <message>
        <source>Copy &amp;verdict</source>
        <translation>Copier le &amp;verdict</translation>
    </message>
    <message>
        <source>Copies how the connection ended, in sentences.</source>
        <translation>Copie en phrases comment la connexion s&apos;est terminée.</translation>
    </message>
    <message>
        <source>Copy as &amp;Wireshark filter</source>
        <translation>Copier comme filtre &amp;Wireshark</translation>
    </message>
    <message>
        <source>Copies a display filter that shows this connection in Wireshark.</source>
        <translation>Copie un filtre d&apos;affichage qui montre cette connexion dans Wireshark.</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>&amp;Marquer ou démarquer</translation>
    </message>
    <message>
        <source>Puts a star beside the connection, or takes it away.</source>
        <translation>Met une étoile à côté de la connexion, ou l&apos;enlève.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>Goes to the filter; Up and Down recall earlier ones, Ctrl+Space completes.</source>
        <translation>Va au filtre&#xa0;; Haut et Bas rappellent les précédents, Ctrl+Espace complète.</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Shows every connection.</source>
        <translation>Montre toutes les connexions.</translation>
    </message>
    <message>
        <source>Filter to this &amp;server</source>
        <translation>Filtrer sur ce &amp;serveur</translation>
    </message>
    <message>
        <source>Shows the connections to the same address and port.</source>
        <translation>Montre les connexions vers la même adresse et le même port.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Agran&amp;dir</translation>
    </message>
    <message>
        <source>Makes the timeline larger.</source>
        <translation>Agrandit la chronologie.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Makes the timeline smaller.</source>
        <translation>Réduit la chronologie.</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Shows the timeline in the size of the program&apos;s font.</source>
        <translation>Montre la chronologie à la taille de la police du programme.</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Shows the whole timeline, where that stays readable.</source>
        <translation>Montre toute la chronologie, tant qu&apos;elle reste lisible.</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Appels</translation>
    </message>
    <message>
        <source>Shows the calls that explain the packets.</source>
        <translation>Montre les appels qui expliquent les paquets.</translation>
    </message>
    <message>
        <source>Shows what the applications were told.</source>
        <translation>Montre ce qui a été signalé aux applications.</translation>
    </message>
    <message>
        <source>Each &amp;segment</source>
        <translation>Chaque &amp;segment</translation>
    </message>
    <message>
        <source>Shows every data segment instead of one row for many.</source>
        <translation>Montre chaque segment de données au lieu d&apos;une ligne pour plusieurs.</translation>
    </message>
    <message>
        <source>Sequence numbers as on the &amp;wire</source>
        <translation>Numéros de séquence &amp;bruts</translation>
    </message>
    <message>
        <source>Shows sequence numbers as sent, not from zero.</source>
        <translation>Montre les numéros de séquence tels qu&apos;envoyés, pas depuis zéro.</translation>
    </message>
    <message>
        <source>Shows times since the first packet of the connection.</source>
        <translation>Montre les temps depuis le premier paquet de la connexion.</translation>
    </message>
    <message>
        <source>Times of the &amp;day</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Shows times of the day, in UTC.</source>
        <translation>Montre les heures du jour, en UTC.</translation>
    </message>
    <message>
        <source>Times since the &amp;row before</source>
        <translation>Temps depuis la &amp;ligne précédente</translation>
    </message>
    <message>
        <source>Shows how long after the row before.</source>
        <translation>Montre combien de temps après la ligne précédente.</translation>
    </message>
    <message>
        <source>Names calls as the Winsock service provider interface does.</source>
        <translation>Nomme les appels comme l&apos;interface des fournisseurs de service Winsock.</translation>
    </message>
    <message>
        <source>Names calls as POSIX does.</source>
        <translation>Nomme les appels comme POSIX.</translation>
    </message>
    <message>
        <source>Colors of the s&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>Looks as the system says.</source>
        <translation>Suit l&apos;apparence du système.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark on light.</source>
        <translation>Sombre sur clair.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Clair sur sombre.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>Fills the screen.</source>
        <translation>Remplit l&apos;écran.</translation>
    </message>
    <message>
        <source>&amp;Previous connection</source>
        <translation>Connexion &amp;précédente</translation>
    </message>
    <message>
        <source>Selects the connection before in the list.</source>
        <translation>Sélectionne la connexion précédente de la liste.</translation>
    </message>
    <message>
        <source>&amp;Next connection</source>
        <translation>Connexion &amp;suivante</translation>
    </message>
    <message>
        <source>Selects the next connection of the list.</source>
        <translation>Sélectionne la connexion suivante de la liste.</translation>
    </message>
    <message>
        <source>Next p&amp;acket</source>
        <translation>P&amp;aquet suivant</translation>
    </message>
    <message>
        <source>Selects the next packet of this connection.</source>
        <translation>Sélectionne le paquet suivant de cette connexion.</translation>
    </message>
    <message>
        <source>Previous pac&amp;ket</source>
        <translation>Pa&amp;quet précédent</translation>
    </message>
    <message>
        <source>Selects the packet before.</source>
        <translation>Sélectionne le paquet d&apos;avant.</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>Aller &amp;à …</translation>
    </message>
    <message>
        <source>Goes to a connection by number, or to a packet with # before it.</source>
        <translation>Va à une connexion par son numéro, ou à un paquet précédé de #.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;rrière</translation>
    </message>
    <message>
        <source>Goes back to the connection that was selected before.</source>
        <translation>Revient à la connexion sélectionnée auparavant.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>Avance de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Shows the keys, the marks and the language of filters.</source>
        <translation>Montre les touches, les signes et le langage des filtres.</translation>
    </message>
    <message>
        <source>&amp;About LastAck</source>
        <translation>À &amp;propos de LastAck</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Montre la version.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Writes SVG, PNG, PDF, text and Mermaid in the language of the window instead of English.</source>
        <translation>Écrit SVG, PNG, PDF, texte et Mermaid dans la langue de la fenêtre au lieu de l&apos;anglais.</translation>
    </message>
    <message>
        <source>&amp;Open in Wireshark</source>
        <translation>&amp;Ouvrir dans Wireshark</translation>
    </message>
    <message>
        <source>Opens the capture in Wireshark, at the selected packet.</source>
        <translation>Ouvre la capture dans Wireshark, au paquet sélectionné.</translation>
    </message>
    <message>
        <source>F&amp;ind …</source>
        <translation>C&amp;hercher …</translation>
    </message>
    <message>
        <source>Looks for a text or a condition in the list, without hiding the rest.</source>
        <translation>Cherche un texte ou une condition dans la liste, sans masquer le reste.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Résultat s&amp;uivant</translation>
    </message>
    <message>
        <source>Goes to the next match.</source>
        <translation>Va au résultat suivant.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>Goes to the match before.</source>
        <translation>Va au résultat précédent.</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>Préf&amp;érences …</translation>
    </message>
    <message>
        <source>Chooses colors, words and times for this and later runs.</source>
        <translation>Choisit couleurs, mots et temps pour cette fois et les suivantes.</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Shows time to scale, pauses included; what has no room is left out.</source>
        <translation>Montre le temps à l&apos;échelle, pauses comprises&#xa0;; ce qui n&apos;a pas de place est omis.</translation>
    </message>
    <message>
        <source>Close opened &amp;breaks</source>
        <translation>Refermer les co&amp;upures ouvertes</translation>
    </message>
    <message>
        <source>Makes pauses and runs short again that a double click opened.</source>
        <translation>Raccourcit de nouveau les pauses et suites ouvertes par un double-clic.</translation>
    </message>
    <message>
        <source>&amp;Export report …</source>
        <translation>Exporter le ra&amp;pport …</translation>
    </message>
    <message>
        <source>Indica&amp;tions</source>
        <translation>&amp;Indications</translation>
    </message>
    <message>
        <source>Times since the first &amp;packet</source>
        <translation>Temps depuis le &amp;premier paquet</translation>
    </message>
    <message>
        <source>Calls of Winsoc&amp;k providers</source>
        <translation>Appels des fournisseurs &amp;Winsock</translation>
    </message>
    <message>
        <source>Calls of POSI&amp;X</source>
        <translation>Appels P&amp;OSIX</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Capture …</source>
        <translation>&amp;Capturer …</translation>
    </message>
    <message>
        <source>Chooses interfaces and what to capture from them.</source>
        <translation>Choisit des interfaces et ce qui en est capturé.</translation>
    </message>
    <message>
        <source>Ends the analysis or the capture, and what was read is shown; else captures again as before.</source>
        <translation>Termine l’analyse ou la capture, et ce qui a été lu est affiché ; sinon capture de nouveau comme avant.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>Captures from the beginning, from the same interfaces.</source>
        <translation>Recommence la capture, sur les mêmes interfaces.</translation>
    </message>
    <message>
        <source>Save the c&amp;apture …</source>
        <translation>E&amp;nregistrer la capture …</translation>
    </message>
    <message>
        <source>Writes every packet that was captured as pcapng.</source>
        <translation>Écrit tous les paquets capturés au format pcapng.</translation>
    </message>
    <message>
        <source>Show &amp;open connections</source>
        <translation>Afficher les connexions &amp;ouvertes</translation>
    </message>
    <message>
        <source>Lists connections that have not ended below the others, in gray, with their age.</source>
        <translation>Liste sous les autres, en gris, les connexions qui ne sont pas terminées, avec leur âge.</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Capture</translation>
    </message>
</context>
<context>
    <name>AnalysisController</name>
    <message>
        <source>There is not enough memory; analyze a smaller capture.</source>
        <translation>La mémoire ne suffit pas&#xa0;; analysez une capture plus petite.</translation>
    </message>
</context>
<context>
    <name>CaptureRecord</name>
    <message>
        <source>No file for the packets can be made in %1 (%2); free some space, or set TMPDIR to another folder.</source>
        <translation>Aucun fichier pour les paquets ne peut être créé dans %1 (%2) ; libérez de la place, ou indiquez un autre dossier dans TMPDIR.</translation>
    </message>
    <message>
        <source>the capture is cut short</source>
        <translation>la capture est tronquée</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>cela a été arrêté</translation>
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
        <translation>Numéro de la connexion, dans l&apos;ordre des premiers paquets</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Time of the first packet, UTC</source>
        <translation>Heure du premier paquet, UTC</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>From the first packet to the last</source>
        <translation>Du premier paquet au dernier</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>The side that opened</source>
        <translation>Le côté qui a ouvert</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The side that answered</source>
        <translation>Le côté qui a répondu</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>The protocol whose connection this is</source>
        <translation>Le protocole dont c&apos;est la connexion</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment elle a fini</translation>
    </message>
    <message>
        <source>The outcome; in order: what was cut off first</source>
        <translation>L&apos;issue&#xa0;; dans l&apos;ordre&#xa0;: d&apos;abord ce qui a été coupé</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminée par</translation>
    </message>
    <message>
        <source>Who began the teardown on the wire</source>
        <translation>Qui a commencé la fermeture sur le réseau</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The pattern of the ending and its cause</source>
        <translation>Le schéma de la fin et sa cause</translation>
    </message>
    <message>
        <source>Reset by</source>
        <translation>RST par</translation>
    </message>
    <message>
        <source>Who sent the reset that ended it, or tried to</source>
        <translation>Qui a envoyé la réinitialisation qui l&apos;a terminée, ou a tenté de le faire</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>What made it end so</source>
        <translation>Ce qui l&apos;a fait finir ainsi</translation>
    </message>
    <message>
        <source>Close took</source>
        <translation>Durée de fin</translation>
    </message>
    <message>
        <source>From the first packet of the teardown to its last</source>
        <translation>Du premier paquet de la fermeture au dernier</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>How sure the verdict is</source>
        <translation>Degré de certitude du verdict</translation>
    </message>
    <message>
        <source>Disconnect data</source>
        <translation>Données de déconnexion</translation>
    </message>
    <message>
        <source>What the protocols above said of the end</source>
        <translation>Ce que les protocoles supérieurs ont dit de la fin</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Octets →</translation>
    </message>
    <message>
        <source>Payload that the client sent</source>
        <translation>Données envoyées par le client</translation>
    </message>
    <message>
        <source>Bytes ←</source>
        <translation>Octets ←</translation>
    </message>
    <message>
        <source>Payload that the server sent</source>
        <translation>Données envoyées par le serveur</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Exposés</translation>
    </message>
    <message>
        <source>Bytes never acknowledged or perhaps never read, where the ending could lose them</source>
        <translation>Octets jamais acquittés ou peut-être jamais lus, là où la fin a pu les perdre</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Packets of both sides</source>
        <translation>Paquets des deux côtés</translation>
    </message>
    <message>
        <source>FINs again</source>
        <translation>FIN répétés</translation>
    </message>
    <message>
        <source>FINs that were sent again</source>
        <translation>FIN qui ont été renvoyés</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Of the handshake</source>
        <translation>De la poignée de main</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>VLANs and tunnels around it, the outermost first</source>
        <translation>VLAN et tunnels autour, le plus extérieur d&apos;abord</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Premier paquet</translation>
    </message>
    <message>
        <source>Number of its first packet in the capture</source>
        <translation>Numéro de son premier paquet dans la capture</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Dernier paquet</translation>
    </message>
    <message>
        <source>Number of its last packet in the capture</source>
        <translation>Numéro de son dernier paquet dans la capture</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>packet %1 excludes it</source>
        <translation>le paquet %1 l&apos;exclut</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>How they ended</source>
        <translation>Comment elles ont fini</translation>
    </message>
    <message>
        <source>Who began the end</source>
        <translation>Qui a commencé la fin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Servers with abortive or half-closed endings</source>
        <translation>Serveurs aux fins brutales ou semi-fermées</translation>
    </message>
    <message>
        <source>How long the close took</source>
        <translation>Durée de la fermeture</translation>
    </message>
    <message>
        <source>Silence before the close</source>
        <translation>Silence avant la fermeture</translation>
    </message>
    <message>
        <source>Connection {number}: {outcome}</source>
        <translation>Connexion {number}&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>, crosses {packet}</source>
        <translation>, croise {packet}</translation>
    </message>
    <message>
        <source>Packet {packet}, client to server, {label}, {time}.</source>
        <translation>Paquet {packet}, du client au serveur, {label}, {time}.</translation>
    </message>
    <message>
        <source>Packet {packet}, server to client, {label}, {time}.</source>
        <translation>Paquet {packet}, du serveur au client, {label}, {time}.</translation>
    </message>
    <message>
        <source>Pause of {pause}.</source>
        <translation>Pause de {pause}.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>The client calls {what}.</source>
        <translation>Le client appelle {what}.</translation>
    </message>
    <message>
        <source>The client is told {what}.</source>
        <translation>Le client se voit signaler {what}.</translation>
    </message>
    <message>
        <source>The server calls {what}.</source>
        <translation>Le serveur appelle {what}.</translation>
    </message>
    <message>
        <source>The server is told {what}.</source>
        <translation>Le serveur se voit signaler {what}.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>aucun drapeau</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>after the FIN</source>
        <translation>après le FIN</translation>
    </message>
    <message>
        <source>window 0</source>
        <translation>fenêtre 0</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>dans le désordre</translation>
    </message>
    <message>
        <source>{count} {count?segment|segments}, {size}</source>
        <translation>{count} {count?segment|segments}, {size}</translation>
    </message>
    <message>
        <source>made by somebody else</source>
        <translation>fabriqué par un tiers</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>sans effet</translation>
    </message>
    <message>
        <source>keepalive</source>
        <translation>keepalive</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>sonde de fenêtre</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>challenge</translation>
    </message>
    <message>
        <source>{count} more {count?segment|segments}, {pause}</source>
        <translation>{count} {count?autre segment|autres segments}, {pause}</translation>
    </message>
    <message>
        <source>{count} more {count?event|events}, {pause}</source>
        <translation>{count} {count?autre événement|autres événements}, {pause}</translation>
    </message>
    <message>
        <source>{count} more {count?row|rows}[, {pause}]</source>
        <translation>{count} {count?autre ligne|autres lignes}[, {pause}]</translation>
    </message>
    <message>
        <source>at an unknown time:</source>
        <translation>à un instant inconnu&#xa0;:</translation>
    </message>
    <message>
        <source>Times as captured, since the first packet.</source>
        <translation>Temps de la capture, depuis le premier paquet.</translation>
    </message>
    <message>
        <source>Times as captured, UTC.</source>
        <translation>Temps de la capture, UTC.</translation>
    </message>
    <message>
        <source>Times as captured, since the row before.</source>
        <translation>Temps de la capture, depuis la ligne précédente.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>(1) to (8): the steps of a Winsock shutdown.</source>
        <translation>(1) à (8)&#xa0;: les étapes d&apos;un arrêt Winsock.</translation>
    </message>
    <message>
        <source>?: possible, not certain.</source>
        <translation>?&#xa0;: possible, pas certain.</translation>
    </message>
    <message>
        <source>One-way times unknown: the capture has no complete handshake.</source>
        <translation>Temps de trajet inconnus&#xa0;: la capture n&apos;a pas de poignée de main complète.</translation>
    </message>
    <message>
        <source>Dotted line: the place of the capture, estimated from the handshake.</source>
        <translation>Ligne pointillée&#xa0;: le lieu de la capture, estimé d&apos;après la poignée de main.</translation>
    </message>
    <message>
        <source>Dots are observed, slopes inferred.</source>
        <translation>Les points sont observés, les pentes déduites.</translation>
    </message>
    <message>
        <source>{first} or {next}</source>
        <translation>{first} ou {next}</translation>
    </message>
    <message>
        <source>{first}; then {next}</source>
        <translation>{first}&#xa0;; puis {next}</translation>
    </message>
    <message>
        <source>With its socket open, the client would have been told: {indications}.</source>
        <translation>Socket ouvert, le client se serait vu signaler&#xa0;: {indications}.</translation>
    </message>
    <message>
        <source>With its socket open, the server would have been told: {indications}.</source>
        <translation>Socket ouvert, le serveur se serait vu signaler&#xa0;: {indications}.</translation>
    </message>
    <message>
        <source>The client would have been told: {indications}.</source>
        <translation>Le client se serait vu signaler&#xa0;: {indications}.</translation>
    </message>
    <message>
        <source>The server would have been told: {indications}.</source>
        <translation>Le serveur se serait vu signaler&#xa0;: {indications}.</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})] and the {peer} closed[ {duration} later][ (packet {answer})]; both FINs were acknowledged and nothing was lost</source>
        <translation>Le {actor} a fermé en premier[ (paquet {packet})] et le {peer} a fermé[ {duration} plus tard][ (paquet {answer})]&#xa0;; les deux FIN ont été acquittés et rien n&apos;a été perdu</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})] and the {peer} acknowledged that with a FIN of its own[ (packet {answer})]; both FINs were acknowledged and nothing was lost</source>
        <translation>Le {actor} a fermé en premier[ (paquet {packet})] et le {peer} l&apos;a acquitté avec son propre FIN[ (paquet {answer})]&#xa0;; les deux FIN ont été acquittés et rien n&apos;a été perdu</translation>
    </message>
    <message>
        <source>Both sides closed at the same time: their FINs crossed[ (packets {packet} and {answer})] and both were acknowledged</source>
        <translation>Les deux côtés ont fermé en même temps&#xa0;: leurs FIN se sont croisés[ (paquets {packet} et {answer})] et tous deux ont été acquittés</translation>
    </message>
    <message>
        <source>The {actor} closed its direction first[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data], which the {actor} acknowledged, and then closed as well[ (packet {answer})]</source>
        <translation>Le {actor} a fermé son sens en premier[ (paquet {packet})]&#xa0;; le {peer} a encore envoyé [{bytes} {bytes?octet|octets}|des données], ce que le {actor} a acquitté, puis a fermé à son tour[ (paquet {answer})]</translation>
    </message>
    <message>
        <source>The {actor} closed its direction first[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data] that the {actor}&apos;s stack acknowledged but apparently nobody read, and then closed as well[ (packet {answer})]</source>
        <translation>Le {actor} a fermé son sens en premier[ (paquet {packet})]&#xa0;; le {peer} a encore envoyé [{bytes} {bytes?octet|octets}|des données], ce que la pile du {actor} a acquitté mais qu&apos;apparemment personne n&apos;a lu, puis a fermé à son tour[ (paquet {answer})]</translation>
    </message>
    <message>
        <source>Both sides closed[ (packets {packet} and {answer})] and both FINs were acknowledged</source>
        <translation>Les deux côtés ont fermé[ (paquets {packet} et {answer})] et les deux FIN ont été acquittés</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})], the {peer} closed as well[ (packet {answer})], and the {actor} answered that with a reset[ (packet {third})] instead of the last acknowledgment</source>
        <translation>Le {actor} a fermé en premier[ (paquet {packet})], le {peer} a fermé à son tour[ (paquet {answer})], et le {actor} y a répondu par une réinitialisation[ (paquet {third})] au lieu du dernier acquittement</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})], but the {peer} never did: it still held the connection open[ in {state}] {when}[, {duration} later]</source>
        <translation>Le {actor} a fermé son sens[ (paquet {packet})], mais le {peer} ne l&apos;a jamais fait&#xa0;: il gardait encore la connexion ouverte[ en {state}] {when}[, {duration} plus tard]</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data] but never closed: it still held the connection open[ in {state}] {when}[, {duration} later]</source>
        <translation>Le {actor} a fermé son sens[ (paquet {packet})]&#xa0;; le {peer} a encore envoyé [{bytes} {bytes?octet|octets}|des données] mais n&apos;a jamais fermé&#xa0;: il gardait encore la connexion ouverte[ en {state}] {when}[, {duration} plus tard]</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] without closing it first</source>
        <translation>Le {actor} a réinitialisé la connexion[ (paquet {packet})] sans l&apos;avoir fermée d&apos;abord</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})]; the {peer} still sent [{bytes} {bytes?byte|bytes}|data], which the {actor}&apos;s stack answered with a reset[ (packet {answer})]</source>
        <translation>Le {actor} a fermé en premier[ (paquet {packet})]&#xa0;; le {peer} a encore envoyé [{bytes} {bytes?octet|octets}|des données], à quoi la pile du {actor} a répondu par une réinitialisation[ (paquet {answer})]</translation>
    </message>
    <message>
        <source>The {actor} closed[ (packet {packet})] and then reset the connection itself[ (packet {answer})] before the {peer} had closed</source>
        <translation>Le {actor} a fermé[ (paquet {packet})] puis a lui-même réinitialisé la connexion[ (paquet {answer})] avant que le {peer} ait fermé</translation>
    </message>
    <message>
        <source>The {peer} closed first[ (packet {packet})], but the {actor} answered with a reset[ (packet {answer})] instead of a FIN</source>
        <translation>Le {peer} a fermé en premier[ (paquet {packet})], mais le {actor} a répondu par une réinitialisation[ (paquet {answer})] au lieu d&apos;un FIN</translation>
    </message>
    <message>
        <source>The {peer} closed[ (packet {packet})] and the {actor} reset the connection[ (packet {answer})] at the same time, neither knowing of the other</source>
        <translation>Le {peer} a fermé[ (paquet {packet})] et le {actor} a réinitialisé la connexion[ (paquet {answer})] en même temps, sans rien savoir l&apos;un de l&apos;autre</translation>
    </message>
    <message>
        <source>Both sides closed[ (packets {packet} and {answer})], but the {actor} reset the connection[ (packet {third})] before both FINs were acknowledged</source>
        <translation>Les deux côtés ont fermé[ (paquets {packet} et {answer})], mais le {actor} a réinitialisé la connexion[ (paquet {third})] avant que les deux FIN soient acquittés</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})], acknowledged [another {bytes} {bytes?byte|bytes}|more data] and then reset the connection[ (packet {answer})] with [{bytes?it|them}|it] apparently unread</source>
        <translation>Le {actor} a fermé son sens[ (paquet {packet})], a acquitté [{bytes} {bytes?autre octet|autres octets}|d&apos;autres données], puis a réinitialisé la connexion[ (paquet {answer})], apparemment sans [{bytes?l&apos;avoir lu|les avoir lus}|les avoir lues]</translation>
    </message>
    <message>
        <source>The {actor} accepted the connection and reset it[ (packet {packet})] before it had sent anything</source>
        <translation>Le {actor} a accepté la connexion et l&apos;a réinitialisée[ (paquet {packet})] avant d&apos;avoir rien envoyé</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] during the handshake[, after the {peer}&apos;s SYN-ACK (packet {answer})]</source>
        <translation>Le {actor} a réinitialisé la connexion[ (paquet {packet})] pendant la poignée de main[, après le SYN-ACK du {peer} (paquet {answer})]</translation>
    </message>
    <message>
        <source>Both sides reset the connection at the same time[ (packets {packet} and {answer})]</source>
        <translation>Les deux côtés ont réinitialisé la connexion en même temps[ (paquets {packet} et {answer})]</translation>
    </message>
    <message>
        <source>The {actor} no longer knew the connection, as after a restart, and reset it[ (packet {packet})]</source>
        <translation>Le {actor} ne connaissait plus la connexion, comme après un redémarrage, et l&apos;a réinitialisée[ (paquet {packet})]</translation>
    </message>
    <message>
        <source>The {peer} sent data after [{duration} of|a long] silence, and the {actor} answered with a reset[ (packet {packet})] because it no longer knew the connection</source>
        <translation>Le {peer} a envoyé des données après [{duration} de|un long] silence, et le {actor} a répondu par une réinitialisation[ (paquet {packet})] parce qu&apos;il ne connaissait plus la connexion</translation>
    </message>
    <message>
        <source>A device on the path, not the {actor}, [{adverb} ]made the reset[ (packet {packet})] that ended the connection</source>
        <translation>Un équipement sur le chemin, et non le {actor}, a [{adverb} ]fabriqué la réinitialisation[ (paquet {packet})] qui a mis fin à la connexion</translation>
    </message>
    <message>
        <source>A device on the path [{adverb} ]reset the connection towards both sides[ (packets {packet} and {answer})]</source>
        <translation>Un équipement sur le chemin a [{adverb} ]réinitialisé la connexion vers les deux côtés[ (paquets {packet} et {answer})]</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] while the {side}&apos;s receive window was zero</source>
        <translation>Le {actor} a réinitialisé la connexion[ (paquet {packet})] alors que la fenêtre de réception du {side} était nulle</translation>
    </message>
    <message>
        <source>The {actor}&apos;s data[ (packet {packet})] crossed the {peer}&apos;s FIN[ (packet {answer})][ by {span}][ after {duration} of idleness] and met a closed socket: a keep-alive race, answered with a reset[ (packet {third})]</source>
        <translation>Les données du {actor}[ (paquet {packet})] ont croisé[ de {span}] le FIN du {peer}[ (paquet {answer})][ après {duration} d&apos;inactivité] et ont trouvé un socket fermé&#xa0;: une course de keep-alive, suivie d&apos;une réinitialisation[ (paquet {third})]</translation>
    </message>
    <message>
        <source>The {peer} fell silent: [{count} keepalive {count?probe|probes}|keepalive probes] from the {actor} went unanswered to the end</source>
        <translation>Le {peer} s&apos;est tu&#xa0;: [{count} {count?sonde keepalive|sondes keepalive}|les sondes keepalive] du {actor} sans réponse jusqu&apos;à la fin</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} sent [{count} keepalive {count?probe|probes}|keepalive probes] without an answer and gave up with a reset[ (packet {packet})]</source>
        <translation>Le {peer} s&apos;est tu&#xa0;: le {actor} a envoyé [{count} {count?sonde keepalive|sondes keepalive}|des sondes keepalive] sans réponse et a abandonné par une réinitialisation[ (paquet {packet})]</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} repeated unacknowledged segments[ {count} {count?time|times}] without an answer and gave up without a reset</source>
        <translation>Le {peer} s&apos;est tu&#xa0;: le {actor} a répété des segments non acquittés[ {count} {count?fois|fois}] sans réponse et a abandonné sans réinitialisation</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} repeated unacknowledged segments[ {count} {count?time|times}] without an answer and gave up with a reset[ (packet {packet})]</source>
        <translation>Le {peer} s&apos;est tu&#xa0;: le {actor} a répété des segments non acquittés[ {count} {count?fois|fois}] sans réponse et a abandonné par une réinitialisation[ (paquet {packet})]</translation>
    </message>
    <message>
        <source>The {actor} closed[ (packet {packet})], but its FIN was never acknowledged[, although it was sent {count} {count?time|times}]</source>
        <translation>Le {actor} a fermé[ (paquet {packet})], mais son FIN n&apos;a jamais été acquitté[, bien qu&apos;envoyé {count} {count?fois|fois}]</translation>
    </message>
    <message>
        <source>The connection stalled and fell silent: the {side}&apos;s receive window was zero to the end</source>
        <translation>La connexion s&apos;est bloquée et s&apos;est tue&#xa0;: la fenêtre de réception du {side} est restée nulle jusqu&apos;à la fin</translation>
    </message>
    <message>
        <source>The {peer} fell silent and the {actor} gave up</source>
        <translation>Le {peer} s&apos;est tu et le {actor} a abandonné</translation>
    </message>
    <message>
        <source>The {actor} refused the connection: it answered the SYN[ (packet {packet})] with a reset[ (packet {answer})]</source>
        <translation>Le {actor} a refusé la connexion&#xa0;: il a répondu au SYN[ (paquet {packet})] par une réinitialisation[ (paquet {answer})]</translation>
    </message>
    <message>
        <source>A device on the path [{adverb} ]refused the connection in the {actor}&apos;s name: a reset[ (packet {answer})] answered the SYN[ (packet {packet})]</source>
        <translation>Un équipement sur le chemin a [{adverb} ]refusé la connexion au nom du {actor}&#xa0;: une réinitialisation[ (paquet {answer})] a répondu au SYN[ (paquet {packet})]</translation>
    </message>
    <message>
        <source>The connection was refused: an ICMP error[ ({icmp})][ in packet {answer}] answered the {actor}&apos;s SYN[ (packet {packet})]</source>
        <translation>La connexion a été refusée&#xa0;: une erreur ICMP[ ({icmp})][ dans le paquet {answer}] a répondu au SYN du {actor}[ (paquet {packet})]</translation>
    </message>
    <message>
        <source>The {actor} sent [{count} {count?SYN|SYNs}|a SYN][ in {duration}][ (first in packet {packet})] and got no answer</source>
        <translation>Le {actor} a envoyé [{count} {count?SYN|SYN}|un SYN][ en {duration}][ (le premier dans le paquet {packet})] et n&apos;a reçu aucune réponse</translation>
    </message>
    <message>
        <source>The {peer} answered the SYN[ (packet {packet})] with a SYN-ACK[ (packet {answer})][, sent {count} {count?time|times}], but the {actor} never completed the handshake</source>
        <translation>Le {peer} a répondu au SYN[ (paquet {packet})] par un SYN-ACK[ (paquet {answer})][, envoyé {count} {count?fois|fois}], mais le {actor} n&apos;a jamais achevé la poignée de main</translation>
    </message>
    <message>
        <source>Neither side had closed the connection {when}[, {duration} after its last packet]</source>
        <translation>Aucun côté n&apos;avait fermé la connexion {when}[, {duration} après son dernier paquet]</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the flags[ of packet {packet}] are a combination that no socket call sends</source>
        <translation>Les paquets ne disent pas comment la connexion a fini&#xa0;: les drapeaux[ du paquet {packet}] forment une combinaison qu&apos;aucun appel de socket n&apos;envoie</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: a new one took over its addresses and ports before it was seen to close</source>
        <translation>Les paquets ne disent pas comment la connexion a fini&#xa0;: une nouvelle a repris ses adresses et ports avant qu&apos;on ne l&apos;ait vue se fermer</translation>
    </message>
    <message>
        <source>How the connection ended was not followed: too many connections were alive at once and this one had been idle longest</source>
        <translation>La fin de la connexion n&apos;a pas été suivie&#xa0;: trop de connexions vivaient à la fois et celle-ci était inactive depuis le plus longtemps</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: only those of the {actor} are in the capture</source>
        <translation>Les paquets ne disent pas comment la connexion a fini&#xa0;: seuls ceux du {actor} sont dans la capture</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: some that a side acknowledged are missing from the capture</source>
        <translation>Les paquets ne disent pas comment la connexion a fini&#xa0;: certains qu&apos;un côté a acquittés manquent dans la capture</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: whether the reset[ from the {actor} (packet {packet})] was accepted cannot be seen</source>
        <translation>Les paquets ne disent pas comment la connexion a fini&#xa0;: on ne peut voir si la réinitialisation[ du {actor} (paquet {packet})] a été acceptée</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: no acknowledgment of the {actor}&apos;s FIN[ (packet {packet})] is in the capture</source>
        <translation>Les paquets ne disent pas comment la connexion a fini&#xa0;: aucun acquittement du FIN du {actor}[ (paquet {packet})] n&apos;est dans la capture</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the capture stopped[ {duration}] after its last packet</source>
        <translation>Les paquets ne disent pas comment la connexion a fini&#xa0;: la capture s&apos;est arrêtée[ {duration}] après son dernier paquet</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: too little of it is in the capture, and not its beginning</source>
        <translation>Les paquets ne disent pas comment la connexion a fini&#xa0;: trop peu d&apos;elle est dans la capture, et pas son début</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: they fit no known ending</source>
        <translation>Les paquets ne disent pas comment la connexion a fini&#xa0;: ils ne correspondent à aucune fin connue</translation>
    </message>
    <message>
        <source>The {actor} asked for the end of the connection[ with {unit}][ (packet {packet})], and the {peer} agreed[ with {reply}][ (packet {answer})]</source>
        <translation>Le {actor} a demandé la fin de la connexion[ avec {unit}][ (paquet {packet})], et le {peer} l&apos;a acceptée[ avec {reply}][ (paquet {answer})]</translation>
    </message>
    <message>
        <source>Both sides asked for the end of the connection at the same time[, with {unit} (packet {packet})][ and {reply} (packet {answer})]</source>
        <translation>Les deux côtés ont demandé la fin de la connexion en même temps[, avec {unit} (paquet {packet})][ et {reply} (paquet {answer})]</translation>
    </message>
    <message>
        <source>The {actor} asked for the end of the connection[ with {unit}][ (packet {packet})][, {count} {count?time|times}] without an answer</source>
        <translation>Le {actor} a demandé la fin de la connexion[ avec {unit}][ (paquet {packet})][, {count} {count?fois|fois}] sans réponse</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the {actor} asked for its end[ with {unit}][ (packet {packet})], and the answer is not in the capture</source>
        <translation>Les paquets ne disent pas comment la connexion a fini&#xa0;: le {actor} a demandé sa fin[ avec {unit}][ (paquet {packet})], et la réponse n&apos;est pas dans la capture</translation>
    </message>
    <message>
        <source>The {actor} ended the connection at once[ with {unit}][ (packet {packet})]</source>
        <translation>Le {actor} a mis fin à la connexion d&apos;un coup[ avec {unit}][ (paquet {packet})]</translation>
    </message>
    <message>
        <source>The {peer} asked for the end of the connection[ with {reply}][ (packet {answer})], but the {actor} broke it off[ with {unit}][ (packet {packet})]</source>
        <translation>Le {peer} a demandé la fin de la connexion[ avec {reply}][ (paquet {answer})], mais le {actor} l&apos;a rompue[ avec {unit}][ (paquet {packet})]</translation>
    </message>
    <message>
        <source>Both sides ended the connection at once[, with {unit} (packet {packet})][ and {reply} (packet {answer})]</source>
        <translation>Les deux côtés ont mis fin à la connexion d&apos;un coup[, avec {unit} (paquet {packet})][ et {reply} (paquet {answer})]</translation>
    </message>
    <message>
        <source>The {actor} refused to open the connection[ with {unit}][ (packet {packet})]</source>
        <translation>Le {actor} a refusé d&apos;ouvrir la connexion[ avec {unit}][ (paquet {packet})]</translation>
    </message>
    <message>
        <source>The {actor} asked for a connection[ with {unit}][ (packet {packet})][, {count} {count?time|times}], and got no answer</source>
        <translation>Le {actor} a demandé une connexion[ avec {unit}][ (paquet {packet})][, {count} {count?fois|fois}], et n&apos;a reçu aucune réponse</translation>
    </message>
    <message>
        <source>The {peer} granted the connection[ with {reply}][ (packet {answer})], but the {actor} never used it</source>
        <translation>Le {peer} a accordé la connexion[ avec {reply}][ (paquet {answer})], mais le {actor} ne l&apos;a jamais utilisée</translation>
    </message>
    <message>
        <source>[: {bytes?it was|they were} lost|: it was lost]</source>
        <translation>[&#xa0;: {bytes?il a été perdu|ils ont été perdus}|&#xa0;: elles ont été perdues]</translation>
    </message>
    <message>
        <source>: {lost} of them {lost?was|were} lost</source>
        <translation>&#xa0;: {lost} d&apos;entre eux {lost?a été perdu|ont été perdus}</translation>
    </message>
    <message>
        <source>: {lost} {lost?byte|bytes} of its data {lost?was|were} lost</source>
        <translation>&#xa0;: {lost} {lost?octet|octets} de ses données {lost?a été perdu|ont été perdus}</translation>
    </message>
    <message>
        <source>: {bytes?it was|they were} acknowledged, but probably never read</source>
        <translation>&#xa0;: {bytes?il a été acquitté, mais sans doute jamais lu|ils ont été acquittés, mais sans doute jamais lus}</translation>
    </message>
    <message>
        <source>, [{adverb} ]by a close with linger 0</source>
        <translation>, [{adverb} ]par une fermeture avec linger 0</translation>
    </message>
    <message>
        <source>, [{adverb} ]because data it had received was unread</source>
        <translation>, [{adverb} ]parce que des données reçues n&apos;étaient pas lues</translation>
    </message>
    <message>
        <source>, [{adverb} ]because nothing listened on the port</source>
        <translation>, [{adverb} ]parce que rien n&apos;écoutait sur le port</translation>
    </message>
    <message>
        <source>, [{adverb} ]because the listening socket was closed</source>
        <translation>, [{adverb} ]parce que le socket d&apos;écoute a été fermé</translation>
    </message>
    <message>
        <source>, [{adverb} ]because the queue of the listening socket was full</source>
        <translation>, [{adverb} ]parce que la file du socket d&apos;écoute était pleine</translation>
    </message>
    <message>
        <source>, [{adverb} ]because it had been idle for too long</source>
        <translation>, [{adverb} ]parce qu&apos;elle était inactive depuis trop longtemps</translation>
    </message>
    <message>
        <source>, [{adverb} ]because its stack did not know the connection any more</source>
        <translation>, [{adverb} ]parce que sa pile ne connaissait plus la connexion</translation>
    </message>
    <message>
        <source>; {bytes} {bytes?byte|bytes} from the {actor} {bytes?was|were} never acknowledged</source>
        <translation>&#xa0;; {bytes} {bytes?octet|octets} du {actor} {bytes?n&apos;a jamais été acquitté|n&apos;ont jamais été acquittés}</translation>
    </message>
    <message>
        <source>; {bytes} {bytes?byte|bytes} from the {actor} and {lost} {lost?byte|bytes} from the {peer} were never acknowledged</source>
        <translation>&#xa0;; {bytes} {bytes?octet|octets} du {actor} et {lost} {lost?octet|octets} du {peer} n&apos;ont jamais été acquittés</translation>
    </message>
    <message>
        <source>; {bytes} acknowledged {bytes?byte|bytes} from the {actor} may never have been read</source>
        <translation>&#xa0;; {bytes} {bytes?octet acquitté|octets acquittés} du {actor} {bytes?n&apos;a peut-être jamais été lu|n&apos;ont peut-être jamais été lus}</translation>
    </message>
    <message>
        <source>; {bytes} acknowledged {bytes?byte|bytes} from the {actor} and {lost} from the {peer} may never have been read</source>
        <translation>&#xa0;; {bytes} {bytes?octet acquitté|octets acquittés} du {actor} et {lost} du {peer} n&apos;ont peut-être jamais été lus</translation>
    </message>
    <message>
        <source>; all data sent had been acknowledged</source>
        <translation>&#xa0;; toutes les données envoyées avaient été acquittées</translation>
    </message>
    <message>
        <source>; no data had been sent</source>
        <translation>&#xa0;; aucune donnée n&apos;avait été envoyée</translation>
    </message>
    <message>
        <source>, {count} times in all</source>
        <translation>, {count} fois en tout</translation>
    </message>
    <message>
        <source>; a reset from the {actor}[ (packet {packet})] had no effect</source>
        <translation>&#xa0;; une réinitialisation du {actor}[ (paquet {packet})] est restée sans effet</translation>
    </message>
    <message>
        <source>; {count} resets had no effect[ (first in packet {packet})]</source>
        <translation>&#xa0;; {count} réinitialisations sont restées sans effet[ (la première dans le paquet {packet})]</translation>
    </message>
    <message>
        <source>; a reset that somebody else made in the {actor}&apos;s name[ (packet {packet})] had no effect</source>
        <translation>&#xa0;; une réinitialisation fabriquée par un tiers au nom du {actor}[ (paquet {packet})] est restée sans effet</translation>
    </message>
    <message>
        <source>; {count} resets that somebody else made had no effect[ (first in packet {packet})]</source>
        <translation>&#xa0;; {count} réinitialisations fabriquées par un tiers sont restées sans effet[ (la première dans le paquet {packet})]</translation>
    </message>
    <message>
        <source>; the reset that followed[ (packet {packet})] changed nothing</source>
        <translation>&#xa0;; la réinitialisation qui a suivi[ (paquet {packet})] n&apos;a rien changé</translation>
    </message>
    <message>
        <source>; the beginning of the connection is not in the capture</source>
        <translation>&#xa0;; le début de la connexion n&apos;est pas dans la capture</translation>
    </message>
    <message>
        <source>; only the {actor}&apos;s packets are in the capture</source>
        <translation>&#xa0;; seuls les paquets du {actor} sont dans la capture</translation>
    </message>
    <message>
        <source>; the {actor} may have leaked its socket</source>
        <translation>&#xa0;; le {actor} a peut-être oublié de fermer son socket</translation>
    </message>
    <message>
        <source>; before that nothing was sent[ for {span}], so a device on the path may have forgotten the connection</source>
        <translation>&#xa0;; auparavant rien n&apos;a été envoyé[ pendant {span}], un équipement sur le chemin a donc pu oublier la connexion</translation>
    </message>
    <message>
        <source>; the {actor} was still repeating data[, {count} {count?time|times} so far], and the {peer} had never sent more than its SYN-ACK</source>
        <translation>&#xa0;; le {actor} répétait encore des données[, {count} {count?fois|fois} jusque-là], et le {peer} n&apos;avait jamais envoyé plus que son SYN-ACK</translation>
    </message>
    <message>
        <source>; it was one subflow of an MPTCP connection, which goes on without it</source>
        <translation>&#xa0;; c&apos;était un sous-flux d&apos;une connexion MPTCP, qui continue sans lui</translation>
    </message>
    <message>
        <source>; the {actor} confirmed it[ (packet {packet})]</source>
        <translation>&#xa0;; le {actor} l&apos;a confirmé[ (paquet {packet})]</translation>
    </message>
    <message>
        <source>, giving the reason: {reason}</source>
        <translation>, avec pour raison&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>; it carried {bytes} {bytes?byte|bytes} of disconnect data[ (&quot;{text}&quot;)]</source>
        <translation>&#xa0;; cela portait {bytes} {bytes?octet|octets} de données de déconnexion[ («&#xa0;{text}&#xa0;»)]</translation>
    </message>
    <message>
        <source>; before that the {actor} had announced the end[ (packet {packet})]: {unit}[, {reason}]</source>
        <translation>&#xa0;; auparavant le {actor} avait annoncé la fin[ (paquet {packet})]&#xa0;: {unit}[, {reason}]</translation>
    </message>
    <message>
        <source>Keep-alive race: the {actor}&apos;s data[ (packet {packet})] crossed the {peer}&apos;s FIN[ (packet {answer})][ by {span}][ after {duration} of idleness][, possibly the timeout of {suspect}]</source>
        <translation>Course de keep-alive&#xa0;: les données du {actor}[ (paquet {packet})] ont croisé[ de {span}] le FIN du {peer}[ (paquet {answer})][ après {duration} d&apos;inactivité][, peut-être le délai de {suspect}]</translation>
    </message>
    <message>
        <source>Dropped while idle: after [{span} of|a] silence the {actor}&apos;s next data met nobody who knew the connection[; that is just over the default timeout of {suspect}]</source>
        <translation>Oubliée au repos&#xa0;: après [{span} de|un] silence, les données suivantes du {actor} n&apos;ont trouvé personne qui connût la connexion[&#xa0;; c&apos;est juste au-delà du délai par défaut de {suspect}]</translation>
    </message>
    <message>
        <source>Fast close: the {actor} reset the connection[ (packet {answer})][ {span}] after its own FIN[ (packet {packet})]; no data was lost, so it is harmless</source>
        <translation>Fermeture rapide&#xa0;: le {actor} a réinitialisé la connexion[ (paquet {answer})][ {span}] après son propre FIN[ (paquet {packet})]&#xa0;; aucune donnée perdue, donc sans gravité</translation>
    </message>
    <message>
        <source>Possible leak: the {actor} has been in CLOSE-WAIT[ for {span}] since it got the FIN[ (packet {packet})] and has neither sent nor closed</source>
        <translation>Fuite possible&#xa0;: le {actor} est en CLOSE-WAIT[ depuis {span}], depuis qu&apos;il a reçu le FIN[ (paquet {packet})], et n&apos;a ni envoyé ni fermé</translation>
    </message>
    <message>
        <source>TIME-WAIT is held by the {actor}[, {span} when the capture ended]; it lasts 60 s on Linux, 120 s by default on Windows, 4 min by RFC 9293</source>
        <translation>TIME-WAIT est tenu par le {actor}[, {span} à la fin de la capture]&#xa0;; il dure 60 s sous Linux, 120 s par défaut sous Windows, 4 min selon RFC 9293</translation>
    </message>
    <message>
        <source>Harmless reset: the {actor}&apos;s[ (packet {packet})] came[ {span}] after both FINs had been acknowledged</source>
        <translation>Réinitialisation sans gravité&#xa0;: celle du {actor}[ (paquet {packet})] est venue[ {span}] après l&apos;acquittement des deux FIN</translation>
    </message>
    <message>
        <source>Simultaneous close: the FINs crossed[ (packets {packet} and {answer})][, {span} apart]</source>
        <translation>Fermeture simultanée&#xa0;: les FIN se sont croisés[ (paquets {packet} et {answer})][, à {span} d&apos;écart]</translation>
    </message>
    <message>
        <source>Simultaneous open: the SYNs crossed[ (packets {packet} and {answer})][, {span} apart]</source>
        <translation>Ouverture simultanée&#xa0;: les SYN se sont croisés[ (paquets {packet} et {answer})][, à {span} d&apos;écart]</translation>
    </message>
    <message>
        <source>The reset[ (packet {packet})] ended one subflow (MP_JOIN), not the MPTCP connection</source>
        <translation>La réinitialisation[ (paquet {packet})] a mis fin à un sous-flux (MP_JOIN), pas à la connexion MPTCP</translation>
    </message>
    <message>
        <source>MP_FASTCLOSE: the {actor}[ (packet {packet})] reset the whole MPTCP connection, not only this subflow</source>
        <translation>MP_FASTCLOSE&#xa0;: le {actor}[ (paquet {packet})] a réinitialisé toute la connexion MPTCP, pas seulement ce sous-flux</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>très probablement</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>when the capture ended</source>
        <translation>à la fin de la capture</translation>
    </message>
    <message>
        <source>when its packets stopped</source>
        <translation>quand ses paquets ont cessé</translation>
    </message>
    <message>
        <source>when a new connection took over its addresses and ports</source>
        <translation>quand une nouvelle connexion a repris ses adresses et ports</translation>
    </message>
    <message>
        <source>when its record was closed to make room for others</source>
        <translation>quand son enregistrement a été clos pour faire place à d&apos;autres</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>{unit} unanswered</source>
        <translation>{unit} sans réponse</translation>
    </message>
    <message>
        <source>{pattern}, {cause}</source>
        <translation>{pattern}, {cause}</translation>
    </message>
    <message>
        <source>{pattern}, likely {cause}</source>
        <translation>{pattern}, probablement {cause}</translation>
    </message>
    <message>
        <source>{pattern}, {cause}?</source>
        <translation>{pattern}, {cause}&#xa0;?</translation>
    </message>
    <message>
        <source>WSPSendDisconnect with data</source>
        <translation>WSPSendDisconnect avec données</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>pas d&apos;appel de ce genre</translation>
    </message>
    <message>
        <source>no such case</source>
        <translation>pas de cas de ce genre</translation>
    </message>
    <message>
        <source>WSPCloseSocket, data unread</source>
        <translation>WSPCloseSocket, données non lues</translation>
    </message>
    <message>
        <source>close(fd), data unread</source>
        <translation>close(fd), données non lues</translation>
    </message>
    <message>
        <source>WSPCloseSocket, not the last one</source>
        <translation>WSPCloseSocket, pas le dernier</translation>
    </message>
    <message>
        <source>close(fd), not the last one</source>
        <translation>close(fd), pas le dernier</translation>
    </message>
    <message>
        <source>WSPCleanup, socket open</source>
        <translation>WSPCleanup, socket ouvert</translation>
    </message>
    <message>
        <source>process exit</source>
        <translation>fin du processus</translation>
    </message>
    <message>
        <source>host down</source>
        <translation>hôte arrêté</translation>
    </message>
    <message>
        <source>sendfile, then shutdown(fd, SHUT_WR)</source>
        <translation>sendfile, puis shutdown(fd, SHUT_WR)</translation>
    </message>
    <message>
        <source>WSPCloseSocket of the listener</source>
        <translation>WSPCloseSocket du socket d&apos;écoute</translation>
    </message>
    <message>
        <source>close(listening fd)</source>
        <translation>close(fd d&apos;écoute)</translation>
    </message>
    <message>
        <source>failed receive</source>
        <translation>réception échouée</translation>
    </message>
    <message>
        <source>failed send</source>
        <translation>envoi échoué</translation>
    </message>
    <message>
        <source>Plug and Play event</source>
        <translation>événement Plug and Play</translation>
    </message>
    <message>
        <source>device gone</source>
        <translation>périphérique retiré</translation>
    </message>
    <message>
        <source>the stack, no call</source>
        <translation>la pile, aucun appel</translation>
    </message>
    <message>
        <source>the kernel, no call</source>
        <translation>le noyau, aucun appel</translation>
    </message>
    <message>
        <source>no call of this host</source>
        <translation>aucun appel de cet hôte</translation>
    </message>
    <message>
        <source>a call that ends sending</source>
        <translation>un appel qui met fin à l&apos;envoi</translation>
    </message>
    <message>
        <source>a call that ends sending and keeps receiving</source>
        <translation>un appel qui met fin à l&apos;envoi et continue de recevoir</translation>
    </message>
    <message>
        <source>a call that aborts</source>
        <translation>un appel qui interrompt</translation>
    </message>
    <message>
        <source>no call: the stack did it alone</source>
        <translation>aucun appel&#xa0;: la pile l&apos;a fait seule</translation>
    </message>
    <message>
        <source>nothing that this host did</source>
        <translation>rien que cet hôte ait fait</translation>
    </message>
    <message>
        <source>an abort, by a call or without one</source>
        <translation>une interruption, par un appel ou sans appel</translation>
    </message>
    <message>
        <source>prepares its answer</source>
        <translation>prépare sa réponse</translation>
    </message>
    <message>
        <source>graceful</source>
        <translation>ordonnée</translation>
    </message>
    <message>
        <source>half-close</source>
        <translation>semi-fermeture</translation>
    </message>
    <message>
        <source>abortive</source>
        <translation>brutale</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmation</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>packet {packet}, {side}: {unit}, {kind}{code}{data}</source>
        <translation>paquet {packet}, {side}&#xa0;: {unit}, {kind}{code}{data}</translation>
    </message>
    <message>
        <source>packet {packet}, {side}: {unit}, {kind}{code}{data} (cut off)</source>
        <translation>paquet {packet}, {side}&#xa0;: {unit}, {kind}{code}{data} (tronqué)</translation>
    </message>
    <message>
        <source>{count} more {count?unit|units}</source>
        <translation>{count} {count?autre unité|autres unités}</translation>
    </message>
    <message>
        <source>ahead of a hole</source>
        <translation>devant un trou</translation>
    </message>
    <message>
        <source>fills the hole</source>
        <translation>comble le trou</translation>
    </message>
    <message>
        <source>sent after the peer&apos;s FIN</source>
        <translation>envoyé après le FIN du pair</translation>
    </message>
    <message>
        <source>acknowledges the peer&apos;s FIN</source>
        <translation>acquitte le FIN du pair</translation>
    </message>
    <message>
        <source>sequence exactly as expected</source>
        <translation>séquence exactement attendue</translation>
    </message>
    <message>
        <source>in its receiver&apos;s window, but not exact</source>
        <translation>dans la fenêtre du récepteur, mais pas exact</translation>
    </message>
    <message>
        <source>outside its receiver&apos;s window</source>
        <translation>hors de la fenêtre du récepteur</translation>
    </message>
    <message>
        <source>acknowledges the SYN</source>
        <translation>acquitte le SYN</translation>
    </message>
    <message>
        <source>window is zero</source>
        <translation>fenêtre nulle</translation>
    </message>
    <message>
        <source>urgent data</source>
        <translation>données urgentes</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>somme de contrôle fausse</translation>
    </message>
    <message>
        <source>last data and FIN in one segment</source>
        <translation>dernières données et FIN dans un même segment</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>sonde keepalive</translation>
    </message>
    <message>
        <source>zero-window probe</source>
        <translation>sonde de fenêtre nulle</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>réseau injoignable</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>hôte injoignable</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>protocole injoignable</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>port injoignable</translation>
    </message>
    <message>
        <source>fragmentation needed</source>
        <translation>fragmentation nécessaire</translation>
    </message>
    <message>
        <source>source route failed</source>
        <translation>échec de la route source</translation>
    </message>
    <message>
        <source>network unknown</source>
        <translation>réseau inconnu</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>hôte inconnu</translation>
    </message>
    <message>
        <source>source host isolated</source>
        <translation>hôte source isolé</translation>
    </message>
    <message>
        <source>network prohibited</source>
        <translation>réseau interdit</translation>
    </message>
    <message>
        <source>host prohibited</source>
        <translation>hôte interdit</translation>
    </message>
    <message>
        <source>network unreachable for this type of service</source>
        <translation>réseau injoignable pour ce type de service</translation>
    </message>
    <message>
        <source>host unreachable for this type of service</source>
        <translation>hôte injoignable pour ce type de service</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>interdit administrativement</translation>
    </message>
    <message>
        <source>host precedence violation</source>
        <translation>violation de la priorité de l&apos;hôte</translation>
    </message>
    <message>
        <source>precedence cutoff</source>
        <translation>priorité insuffisante</translation>
    </message>
    <message>
        <source>destination unreachable</source>
        <translation>destination injoignable</translation>
    </message>
    <message>
        <source>no route to destination</source>
        <translation>pas de route vers la destination</translation>
    </message>
    <message>
        <source>beyond the scope of the source address</source>
        <translation>au-delà de la portée de l&apos;adresse source</translation>
    </message>
    <message>
        <source>address unreachable</source>
        <translation>adresse injoignable</translation>
    </message>
    <message>
        <source>source address failed policy</source>
        <translation>adresse source contraire à la politique</translation>
    </message>
    <message>
        <source>route rejected</source>
        <translation>route rejetée</translation>
    </message>
    <message>
        <source>time exceeded</source>
        <translation>temps dépassé</translation>
    </message>
    <message>
        <source>parameter problem</source>
        <translation>problème de paramètre</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>erreur ICMP</translation>
    </message>
    <message>
        <source>packet too big</source>
        <translation>paquet trop grand</translation>
    </message>
    <message>
        <source>ICMPv6 error</source>
        <translation>erreur ICMPv6</translation>
    </message>
    <message>
        <source>WSPRecv → 0 bytes</source>
        <translation>WSPRecv → 0 octet</translation>
    </message>
    <message>
        <source>send(): ECONNRESET or EPIPE</source>
        <translation>send()&#xa0;: ECONNRESET ou EPIPE</translation>
    </message>
    <message>
        <source>WSPSend succeeded, data lost</source>
        <translation>WSPSend réussi, données perdues</translation>
    </message>
    <message>
        <source>send() succeeded, data lost</source>
        <translation>send() réussi, données perdues</translation>
    </message>
    <message>
        <source>ETIMEDOUT or ECONNABORTED</source>
        <translation>ETIMEDOUT ou ECONNABORTED</translation>
    </message>
    <message>
        <source>connect(): EHOSTUNREACH or ECONNREFUSED</source>
        <translation>connect()&#xa0;: EHOSTUNREACH ou ECONNREFUSED</translation>
    </message>
    <message>
        <source>accept(), then recv(): ECONNRESET</source>
        <translation>accept(), puis recv()&#xa0;: ECONNRESET</translation>
    </message>
    <message>
        <source>recv() does not return</source>
        <translation>recv() ne revient pas</translation>
    </message>
    <message>
        <source>registered for FD_CLOSE</source>
        <translation>inscrit à FD_CLOSE</translation>
    </message>
    <message>
        <source>handle open</source>
        <translation>handle ouvert</translation>
    </message>
    <message>
        <source>all data read</source>
        <translation>toutes les données lues</translation>
    </message>
    <message>
        <source>a receive issued</source>
        <translation>une réception lancée</translation>
    </message>
    <message>
        <source>a send issued</source>
        <translation>un envoi lancé</translation>
    </message>
    <message>
        <source>receive side not shut down</source>
        <translation>réception non arrêtée</translation>
    </message>
    <message>
        <source>keepalive on</source>
        <translation>keepalive actif</translation>
    </message>
    <message>
        <source>an operation in progress</source>
        <translation>une opération en cours</translation>
    </message>
    <message>
        <source>closed with an operation pending</source>
        <translation>fermé avec une opération en attente</translation>
    </message>
    <message>
        <source>accepted afterwards</source>
        <translation>accepté ensuite</translation>
    </message>
    <message>
        <source>own shutdown of that direction</source>
        <translation>propre arrêt de ce sens</translation>
    </message>
    <message>
        <source>not yet told of the end</source>
        <translation>pas encore prévenu de la fin</translation>
    </message>
    <message>
        <source>four-way close</source>
        <translation>fermeture en quatre temps</translation>
    </message>
    <message>
        <source>three-way close</source>
        <translation>fermeture en trois temps</translation>
    </message>
    <message>
        <source>simultaneous close</source>
        <translation>fermeture simultanée</translation>
    </message>
    <message>
        <source>half-close used</source>
        <translation>semi-fermeture utilisée</translation>
    </message>
    <message>
        <source>half-close with data unread</source>
        <translation>semi-fermeture, données non lues</translation>
    </message>
    <message>
        <source>second FIN never came</source>
        <translation>second FIN jamais venu</translation>
    </message>
    <message>
        <source>hard reset</source>
        <translation>réinitialisation brutale</translation>
    </message>
    <message>
        <source>reset with data unread</source>
        <translation>réinitialisation, données non lues</translation>
    </message>
    <message>
        <source>data after close</source>
        <translation>données après la fermeture</translation>
    </message>
    <message>
        <source>reset after own FIN</source>
        <translation>réinitialisation après son propre FIN</translation>
    </message>
    <message>
        <source>reset after peer&apos;s FIN</source>
        <translation>réinitialisation après le FIN du pair</translation>
    </message>
    <message>
        <source>reset after both FINs</source>
        <translation>réinitialisation après les deux FIN</translation>
    </message>
    <message>
        <source>reset for the last ACK</source>
        <translation>réinitialisation au lieu du dernier ACK</translation>
    </message>
    <message>
        <source>reset in TIME-WAIT</source>
        <translation>réinitialisation en TIME-WAIT</translation>
    </message>
    <message>
        <source>SYN refused</source>
        <translation>SYN refusé</translation>
    </message>
    <message>
        <source>reset after accept</source>
        <translation>réinitialisation après accept</translation>
    </message>
    <message>
        <source>SYN unanswered</source>
        <translation>SYN sans réponse</translation>
    </message>
    <message>
        <source>handshake aborted</source>
        <translation>poignée de main interrompue</translation>
    </message>
    <message>
        <source>SYN-ACK never acknowledged</source>
        <translation>SYN-ACK jamais acquitté</translation>
    </message>
    <message>
        <source>keepalive timeout</source>
        <translation>expiration du keepalive</translation>
    </message>
    <message>
        <source>retransmission timeout</source>
        <translation>expiration des retransmissions</translation>
    </message>
    <message>
        <source>retransmission timeout and reset</source>
        <translation>expiration des retransmissions et réinitialisation</translation>
    </message>
    <message>
        <source>FIN never acknowledged</source>
        <translation>FIN jamais acquitté</translation>
    </message>
    <message>
        <source>zero-window stall</source>
        <translation>blocage par fenêtre nulle</translation>
    </message>
    <message>
        <source>injected reset</source>
        <translation>réinitialisation injectée</translation>
    </message>
    <message>
        <source>reset without effect</source>
        <translation>réinitialisation sans effet</translation>
    </message>
    <message>
        <source>crossing resets</source>
        <translation>réinitialisations croisées</translation>
    </message>
    <message>
        <source>ICMP unreachable</source>
        <translation>ICMP injoignable</translation>
    </message>
    <message>
        <source>peer lost its state</source>
        <translation>le pair a perdu son état</translation>
    </message>
    <message>
        <source>impossible flags</source>
        <translation>drapeaux impossibles</translation>
    </message>
    <message>
        <source>no teardown captured</source>
        <translation>aucune fermeture capturée</translation>
    </message>
    <message>
        <source>ports reused without a close</source>
        <translation>ports réutilisés sans fermeture</translation>
    </message>
    <message>
        <source>reset after long silence</source>
        <translation>réinitialisation après un long silence</translation>
    </message>
    <message>
        <source>disconnect of its own protocol</source>
        <translation>déconnexion de son propre protocole</translation>
    </message>
    <message>
        <source>the reset carries exactly the sequence number its receiver expects, so it is accepted</source>
        <translation>la réinitialisation porte exactement le numéro de séquence attendu par son récepteur, elle est donc acceptée</translation>
    </message>
    <message>
        <source>the reset is in the window but not exact: a challenge ACK answers it and the connection survives</source>
        <translation>la réinitialisation est dans la fenêtre mais pas exacte&#xa0;: un challenge ACK y répond et la connexion survit</translation>
    </message>
    <message>
        <source>the reset is outside its receiver&apos;s window and is dropped</source>
        <translation>la réinitialisation est hors de la fenêtre de son récepteur et est rejetée</translation>
    </message>
    <message>
        <source>the reset acknowledges the SYN, so a side in SYN-SENT accepts it</source>
        <translation>la réinitialisation acquitte le SYN, un côté en SYN-SENT l&apos;accepte donc</translation>
    </message>
    <message>
        <source>the reset does not acknowledge the SYN, so a side in SYN-SENT ignores it</source>
        <translation>la réinitialisation n&apos;acquitte pas le SYN, un côté en SYN-SENT l&apos;ignore donc</translation>
    </message>
    <message>
        <source>the receiver of the reset went on with the connection, so the reset had no effect</source>
        <translation>le récepteur de la réinitialisation a poursuivi la connexion, elle n&apos;a donc eu aucun effet</translation>
    </message>
    <message>
        <source>the claimed sender of the reset went on with the connection, so somebody else made it</source>
        <translation>l&apos;émetteur prétendu de la réinitialisation a poursuivi la connexion, un tiers l&apos;a donc fabriquée</translation>
    </message>
    <message>
        <source>the reset&apos;s TTL or hop limit is unlike that of its claimed sender&apos;s other packets</source>
        <translation>le TTL ou la limite de sauts de la réinitialisation diffère des autres paquets de son émetteur prétendu</translation>
    </message>
    <message>
        <source>the reset has the form of a stack&apos;s reply to the segment before it (RFC 9293 §3.10.7.1)</source>
        <translation>la réinitialisation a la forme de la réponse d&apos;une pile au segment précédent (RFC 9293 §3.10.7.1)</translation>
    </message>
    <message>
        <source>the reset has the form of an abort by a live connection: RST,ACK at its next sequence number</source>
        <translation>la réinitialisation a la forme de l&apos;interruption d&apos;une connexion vivante&#xa0;: RST,ACK à son prochain numéro de séquence</translation>
    </message>
    <message>
        <source>the side that was reset was in SYN-RECEIVED: nobody had been given the connection yet</source>
        <translation>le côté réinitialisé était en SYN-RECEIVED&#xa0;: personne n&apos;avait encore reçu la connexion</translation>
    </message>
    <message>
        <source>the side that was reset was in TIME-WAIT, where a reset is to be ignored</source>
        <translation>le côté réinitialisé était en TIME-WAIT, où une réinitialisation doit être ignorée</translation>
    </message>
    <message>
        <source>the reset&apos;s timestamp is older than the sender&apos;s, which does not make a reset unacceptable</source>
        <translation>l&apos;horodatage de la réinitialisation est plus ancien que celui de l&apos;émetteur, ce qui ne la rend pas inacceptable</translation>
    </message>
    <message>
        <source>both FINs were already acknowledged when the reset came</source>
        <translation>les deux FIN étaient déjà acquittés quand la réinitialisation est venue</translation>
    </message>
    <message>
        <source>an earlier reset had already ended the connection</source>
        <translation>une réinitialisation antérieure avait déjà mis fin à la connexion</translation>
    </message>
    <message>
        <source>data sent after the FIN was answered by a reset, so nobody was receiving any more</source>
        <translation>des données envoyées après le FIN ont reçu une réinitialisation, plus personne ne recevait donc</translation>
    </message>
    <message>
        <source>the sender of the FIN acknowledged later data, so it had closed one direction only</source>
        <translation>l&apos;émetteur du FIN a acquitté des données ultérieures, il n&apos;avait donc fermé qu&apos;un sens</translation>
    </message>
    <message>
        <source>the room taken by received data was never advertised again, so it was probably not read</source>
        <translation>la place prise par les données reçues n&apos;a jamais été de nouveau annoncée, elles n&apos;ont donc sans doute pas été lues</translation>
    </message>
    <message>
        <source>the resetting side had data of its own unacknowledged</source>
        <translation>le côté qui a réinitialisé avait des données à lui non acquittées</translation>
    </message>
    <message>
        <source>probes went unanswered</source>
        <translation>des sondes sont restées sans réponse</translation>
    </message>
    <message>
        <source>retransmissions went unanswered</source>
        <translation>des retransmissions sont restées sans réponse</translation>
    </message>
    <message>
        <source>each FIN left before the other one arrived</source>
        <translation>chaque FIN est parti avant l&apos;arrivée de l&apos;autre</translation>
    </message>
    <message>
        <source>resets went in both directions at once</source>
        <translation>des réinitialisations sont parties dans les deux sens à la fois</translation>
    </message>
    <message>
        <source>the beginning of the connection is not in the capture</source>
        <translation>le début de la connexion n&apos;est pas dans la capture</translation>
    </message>
    <message>
        <source>only one direction is in the capture</source>
        <translation>un seul sens est dans la capture</translation>
    </message>
    <message>
        <source>packets are missing from the capture: one side acknowledged them, or they were dropped while capturing</source>
        <translation>des paquets manquent dans la capture&#xa0;: un côté les a acquittés, ou ils ont été perdus pendant la capture</translation>
    </message>
    <message>
        <source>the capture ended before the rest could have been seen</source>
        <translation>la capture s&apos;est arrêtée avant qu&apos;on ait pu voir le reste</translation>
    </message>
    <message>
        <source>the reset came before the handshake was complete</source>
        <translation>la réinitialisation est venue avant la fin de la poignée de main</translation>
    </message>
    <message>
        <source>the reset answered data sent after a long silence</source>
        <translation>la réinitialisation répondait à des données envoyées après un long silence</translation>
    </message>
    <message>
        <source>the resetting side sent nothing after the last data it received, and reset only after a pause</source>
        <translation>le côté qui a réinitialisé n&apos;a rien envoyé après les dernières données reçues, et n&apos;a réinitialisé qu&apos;après une pause</translation>
    </message>
    <message>
        <source>the resetting side had answered what it received, or reset as soon as it had come</source>
        <translation>le côté qui a réinitialisé avait répondu à ce qu&apos;il avait reçu, ou a réinitialisé dès son arrivée</translation>
    </message>
    <message>
        <source>the resetting side had received no data that it could have left unread</source>
        <translation>le côté qui a réinitialisé n&apos;avait reçu aucune donnée qu&apos;il aurait pu ne pas lire</translation>
    </message>
    <message>
        <source>the server sent nothing after its SYN-ACK, so perhaps no program ever accepted the connection</source>
        <translation>le serveur n&apos;a rien envoyé après son SYN-ACK, peut-être aucun programme n&apos;a donc accepté la connexion</translation>
    </message>
    <message>
        <source>the server never acknowledged anything after its SYN-ACK, as when its accept queue is full</source>
        <translation>le serveur n&apos;a rien acquitté après son SYN-ACK, comme quand sa file accept est pleine</translation>
    </message>
    <message>
        <source>the silence fits an idle timeout that is in wide use</source>
        <translation>le silence correspond à un délai d&apos;inactivité très répandu</translation>
    </message>
    <message>
        <source>the probes came at equal distances, as a keepalive timer sends them</source>
        <translation>les sondes sont venues à intervalles égaux, comme les envoie un temporisateur keepalive</translation>
    </message>
    <message>
        <source>a unit of the transport refuses the connection</source>
        <translation>une unité du transport refuse la connexion</translation>
    </message>
    <message>
        <source>a unit of the transport ends the connection at once</source>
        <translation>une unité du transport met fin à la connexion d&apos;un coup</translation>
    </message>
    <message>
        <source>units of the transport ask for the end and agree to it</source>
        <translation>des unités du transport demandent la fin et l&apos;acceptent</translation>
    </message>
    <message>
        <source>the unit that asks for the end was repeated without an answer</source>
        <translation>l&apos;unité qui demande la fin a été répétée sans réponse</translation>
    </message>
    <message>
        <source>the reason code that came with the ending says so</source>
        <translation>le code de raison venu avec la fin le dit</translation>
    </message>
    <message>
        <source>midstream</source>
        <translation>sans début</translation>
    </message>
    <message>
        <source>The beginning of the connection is not in the capture.</source>
        <translation>Le début de la connexion n&apos;est pas dans la capture.</translation>
    </message>
    <message>
        <source>one-sided</source>
        <translation>un seul sens</translation>
    </message>
    <message>
        <source>Only one direction of the connection is in the capture.</source>
        <translation>Un seul sens de la connexion est dans la capture.</translation>
    </message>
    <message>
        <source>capture-loss</source>
        <translation>pertes de capture</translation>
    </message>
    <message>
        <source>Packets are missing from the capture: a side acknowledged them, or they were dropped while capturing.</source>
        <translation>Des paquets manquent dans la capture&#xa0;: un côté les a acquittés, ou ils ont été perdus pendant la capture.</translation>
    </message>
    <message>
        <source>fin-ack-missing</source>
        <translation>acquittement de FIN absent</translation>
    </message>
    <message>
        <source>The last acknowledgment of a FIN is not in the capture.</source>
        <translation>Le dernier acquittement d&apos;un FIN n&apos;est pas dans la capture.</translation>
    </message>
    <message>
        <source>tail-missing</source>
        <translation>fin absente</translation>
    </message>
    <message>
        <source>The capture ended within moments of the last packet of the connection.</source>
        <translation>La capture s&apos;est arrêtée quelques instants après le dernier paquet de la connexion.</translation>
    </message>
    <message>
        <source>reset-effect-unknown</source>
        <translation>effet de la réinitialisation inconnu</translation>
    </message>
    <message>
        <source>Whether a reset was accepted cannot be told from the packets.</source>
        <translation>Les paquets ne disent pas si une réinitialisation a été acceptée.</translation>
    </message>
    <message>
        <source>roles-guessed</source>
        <translation>rôles devinés</translation>
    </message>
    <message>
        <source>Which side is the client is a guess.</source>
        <translation>Quel côté est le client est une supposition.</translation>
    </message>
    <message>
        <source>events-omitted</source>
        <translation>événements omis</translation>
    </message>
    <message>
        <source>The connection had more events than are kept; some between the first and the last are missing.</source>
        <translation>La connexion a eu plus d&apos;événements qu&apos;on n&apos;en garde&#xa0;; certains entre les premiers et les derniers manquent.</translation>
    </message>
    <message>
        <source>evicted</source>
        <translation>évincée</translation>
    </message>
    <message>
        <source>The table of live connections was full, so this record was closed before the connection ended.</source>
        <translation>La table des connexions vivantes était pleine, cet enregistrement a donc été clos avant la fin de la connexion.</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>A new connection used the same addresses and ports before this one was seen to close.</source>
        <translation>Une nouvelle connexion a utilisé les mêmes adresses et ports avant que celle-ci soit vue se fermer.</translation>
    </message>
    <message>
        <source>clock-steps-back</source>
        <translation>horloge en recul</translation>
    </message>
    <message>
        <source>The capture&apos;s clock stepped backwards during the connection, so times are unreliable.</source>
        <translation>L&apos;horloge de la capture a reculé pendant la connexion, les temps ne sont donc pas fiables.</translation>
    </message>
    <message>
        <source>second-observation</source>
        <translation>seconde observation</translation>
    </message>
    <message>
        <source>The same connection was captured twice, inside and outside a tunnel; the other observation is a record of its own.</source>
        <translation>La même connexion a été capturée deux fois, dans et hors d&apos;un tunnel&#xa0;; l&apos;autre observation est un enregistrement à part.</translation>
    </message>
    <message>
        <source>it acknowledged data that came after its FIN, so the socket still received</source>
        <translation>il a acquitté des données venues après son FIN, le socket recevait donc encore</translation>
    </message>
    <message>
        <source>it answered data that came after its FIN with a reset, so nobody received any more</source>
        <translation>il a répondu par une réinitialisation à des données venues après son FIN, plus personne ne recevait donc</translation>
    </message>
    <message>
        <source>no data came after its FIN, so all calls that send a FIN look alike</source>
        <translation>aucune donnée n&apos;est venue après son FIN, tous les appels qui envoient un FIN se ressemblent donc</translation>
    </message>
    <message>
        <source>whether received data was read, by its window and its answers</source>
        <translation>si les données reçues ont été lues, d&apos;après sa fenêtre et ses réponses</translation>
    </message>
    <message>
        <source>what it had sent and was not acknowledged</source>
        <translation>ce qu&apos;il avait envoyé et qui n&apos;a pas été acquitté</translation>
    </message>
    <message>
        <source>probes at even distances went unanswered</source>
        <translation>des sondes à intervalles égaux sont restées sans réponse</translation>
    </message>
    <message>
        <source>how soon it reacted</source>
        <translation>sa rapidité de réaction</translation>
    </message>
    <message>
        <source>the form of the reset: an abort by a live connection</source>
        <translation>la forme de la réinitialisation&#xa0;: l&apos;interruption d&apos;une connexion vivante</translation>
    </message>
    <message>
        <source>its FIN left before the peer&apos;s arrived</source>
        <translation>son FIN est parti avant l&apos;arrivée de celui du pair</translation>
    </message>
    <message>
        <source>it sent data after the peer&apos;s FIN</source>
        <translation>il a envoyé des données après le FIN du pair</translation>
    </message>
    <message>
        <source>a call comes before the segment that it sends</source>
        <translation>un appel vient avant le segment qu&apos;il envoie</translation>
    </message>
    <message>
        <source>data and FIN leave in the order of their calls</source>
        <translation>données et FIN partent dans l&apos;ordre de leurs appels</translation>
    </message>
    <message>
        <source>a segment arrives after it left, and is acknowledged after it arrived</source>
        <translation>un segment arrive après son départ, et est acquitté après son arrivée</translation>
    </message>
    <message>
        <source>the end of the stream is told after the FIN and all before it arrived</source>
        <translation>la fin du flux est signalée après l&apos;arrivée du FIN et de tout ce qui précède</translation>
    </message>
    <message>
        <source>a reset is told after it arrived</source>
        <translation>une réinitialisation est signalée après son arrivée</translation>
    </message>
    <message>
        <source>a program probably reacts to what it was told</source>
        <translation>un programme réagit sans doute à ce qui lui a été signalé</translation>
    </message>
    <message>
        <source>a shutdown comes before the close of the same socket</source>
        <translation>un arrêt vient avant la fermeture du même socket</translation>
    </message>
    <message>
        <source>a close that sends nothing has no order with what the peer does</source>
        <translation>une fermeture qui n&apos;envoie rien n&apos;a pas d&apos;ordre par rapport à ce que fait le pair</translation>
    </message>
    <message>
        <source>a close comes before the FIN or reset that it sends</source>
        <translation>une fermeture vient avant le FIN ou la réinitialisation qu&apos;elle envoie</translation>
    </message>
    <message>
        <source>nothing is told after the close of the socket</source>
        <translation>rien n&apos;est signalé après la fermeture du socket</translation>
    </message>
    <message>
        <source>the end is told after the last data was read</source>
        <translation>la fin est signalée après la lecture des dernières données</translation>
    </message>
    <message>
        <source>a reset answers the segment that provoked it, and the close came before</source>
        <translation>une réinitialisation répond au segment qui l&apos;a provoquée, et la fermeture est venue avant</translation>
    </message>
    <message>
        <source>the linger option is set before the close</source>
        <translation>l&apos;option linger est réglée avant la fermeture</translation>
    </message>
    <message>
        <source>probes come before the failure that they lead to</source>
        <translation>les sondes viennent avant l&apos;échec auquel elles mènent</translation>
    </message>
    <message>
        <source>FD_CLOSE: the peer has ended the connection</source>
        <translation>FD_CLOSE&#xa0;: le pair a mis fin à la connexion</translation>
    </message>
    <message>
        <source>FD_CLOSE is told to who registered for it</source>
        <translation>FD_CLOSE est signalé à qui s&apos;y est inscrit</translation>
    </message>
    <message>
        <source>FD_CLOSE carries 0, WSAECONNRESET, WSAECONNABORTED or WSAENETDOWN</source>
        <translation>FD_CLOSE porte 0, WSAECONNRESET, WSAECONNABORTED ou WSAENETDOWN</translation>
    </message>
    <message>
        <source>FD_CLOSE comes after the peer&apos;s FIN, when no data is left to read</source>
        <translation>FD_CLOSE vient après le FIN du pair, quand il ne reste rien à lire</translation>
    </message>
    <message>
        <source>FD_CLOSE also comes when the own side had shut down first</source>
        <translation>FD_CLOSE vient aussi quand le propre côté a arrêté en premier</translation>
    </message>
    <message>
        <source>after a reset FD_CLOSE comes at once</source>
        <translation>après une réinitialisation FD_CLOSE vient aussitôt</translation>
    </message>
    <message>
        <source>FD_CLOSE comes at once to who registers when all is over</source>
        <translation>FD_CLOSE vient aussitôt à qui s&apos;inscrit quand tout est fini</translation>
    </message>
    <message>
        <source>FD_CLOSE never comes after WSPCloseSocket</source>
        <translation>FD_CLOSE ne vient jamais après WSPCloseSocket</translation>
    </message>
    <message>
        <source>FD_CLOSE comes at most once</source>
        <translation>FD_CLOSE vient au plus une fois</translation>
    </message>
    <message>
        <source>data is told by FD_READ, the end only by FD_CLOSE</source>
        <translation>les données sont signalées par FD_READ, la fin seulement par FD_CLOSE</translation>
    </message>
    <message>
        <source>FD_CLOSE: the connection entered CLOSE-WAIT or TIME-WAIT</source>
        <translation>FD_CLOSE&#xa0;: la connexion est entrée en CLOSE-WAIT ou TIME-WAIT</translation>
    </message>
    <message>
        <source>neither the own shutdown nor a peer that vanished brings FD_CLOSE</source>
        <translation>ni le propre arrêt ni un pair disparu n&apos;amène FD_CLOSE</translation>
    </message>
    <message>
        <source>the leaves of a multipoint session are told when the root closes</source>
        <translation>les feuilles d&apos;une session multipoint sont prévenues quand la racine ferme</translation>
    </message>
    <message>
        <source>WSPSelect tells the same: readable with 0 bytes or an error</source>
        <translation>WSPSelect signale la même chose&#xa0;: lisible avec 0 octet ou une erreur</translation>
    </message>
    <message>
        <source>WSAPoll tells the same by POLLHUP and POLLERR</source>
        <translation>WSAPoll signale la même chose par POLLHUP et POLLERR</translation>
    </message>
    <message>
        <source>TCP carries no disconnect data, so that the call fails with WSAENOPROTOOPT</source>
        <translation>TCP ne porte pas de données de déconnexion, l&apos;appel échoue donc avec WSAENOPROTOOPT</translation>
    </message>
    <message>
        <source>somebody else made the reset in its name</source>
        <translation>un tiers a fabriqué la réinitialisation en son nom</translation>
    </message>
    <message>
        <source>a timer ran out; the stack does that without a call</source>
        <translation>un temporisateur a expiré&#xa0;; la pile fait cela sans appel</translation>
    </message>
    <message>
        <source>the reset answers a segment that found no socket</source>
        <translation>la réinitialisation répond à un segment qui n&apos;a trouvé aucun socket</translation>
    </message>
    <message>
        <source>the server had sent nothing of its own</source>
        <translation>le serveur n&apos;avait rien envoyé de lui-même</translation>
    </message>
    <message>
        <source>the reset was not accepted</source>
        <translation>la réinitialisation n&apos;a pas été acceptée</translation>
    </message>
    <message>
        <source>no reset that counts reached it</source>
        <translation>aucune réinitialisation qui compte ne l&apos;a atteint</translation>
    </message>
    <message>
        <source>no FIN reached it</source>
        <translation>aucun FIN ne l&apos;a atteint</translation>
    </message>
    <message>
        <source>bytes before the FIN never arrived</source>
        <translation>des octets d&apos;avant le FIN ne sont jamais arrivés</translation>
    </message>
    <message>
        <source>all that it sent was acknowledged</source>
        <translation>tout ce qu&apos;il a envoyé a été acquitté</translation>
    </message>
    <message>
        <source>no call sends such a segment</source>
        <translation>aucun appel n&apos;envoie un tel segment</translation>
    </message>
    <message>
        <source>Linux and Windows differ here</source>
        <translation>Linux et Windows diffèrent ici</translation>
    </message>
    <message>
        <source>the connection was not yet established</source>
        <translation>la connexion n&apos;était pas encore établie</translation>
    </message>
    <message>
        <source>its protocol&apos;s release has room for disconnect data</source>
        <translation>la fermeture de son protocole a de la place pour des données de déconnexion</translation>
    </message>
    <message>
        <source>after receiving was switched off data is reset or, as --recvdisc-model=spi has it, not acknowledged</source>
        <translation>après l&apos;arrêt de la réception les données sont réinitialisées ou, selon --recvdisc-model=spi, non acquittées</translation>
    </message>
    <message>
        <source>plain close: WSPCloseSocket, linger off</source>
        <translation>fermeture simple&#xa0;: WSPCloseSocket, linger désactivé</translation>
    </message>
    <message>
        <source>recommended, by events: WSPShutdown(SD_SEND), FD_CLOSE, WSPRecv to 0, WSPCloseSocket</source>
        <translation>recommandé, par événements&#xa0;: WSPShutdown(SD_SEND), FD_CLOSE, WSPRecv jusqu&apos;à 0, WSPCloseSocket</translation>
    </message>
    <message>
        <source>recommended, overlapped: WSPShutdown(SD_SEND), WSPRecv to 0, WSPCloseSocket</source>
        <translation>recommandé, superposé&#xa0;: WSPShutdown(SD_SEND), WSPRecv jusqu&apos;à 0, WSPCloseSocket</translation>
    </message>
    <message>
        <source>responder: WSPRecv to 0, WSPSend the rest, WSPShutdown(SD_SEND) or WSPCloseSocket</source>
        <translation>répondant&#xa0;: WSPRecv jusqu&apos;à 0, WSPSend du reste, WSPShutdown(SD_SEND) ou WSPCloseSocket</translation>
    </message>
    <message>
        <source>both directions off: WSPShutdown(SD_BOTH), WSPCloseSocket</source>
        <translation>les deux sens arrêtés&#xa0;: WSPShutdown(SD_BOTH), WSPCloseSocket</translation>
    </message>
    <message>
        <source>hard close: SO_LINGER on with 0 s, WSPCloseSocket</source>
        <translation>fermeture brutale&#xa0;: SO_LINGER activé avec 0 s, WSPCloseSocket</translation>
    </message>
    <message>
        <source>linger with a limit: SO_LINGER on with n s, WSPCloseSocket</source>
        <translation>linger avec limite&#xa0;: SO_LINGER activé avec n s, WSPCloseSocket</translation>
    </message>
    <message>
        <source>careless close: WSPCloseSocket with data unread</source>
        <translation>fermeture négligente&#xa0;: WSPCloseSocket avec données non lues</translation>
    </message>
    <message>
        <source>disconnect data, initiator: WSPSendDisconnect with data</source>
        <translation>données de déconnexion, initiateur&#xa0;: WSPSendDisconnect avec données</translation>
    </message>
    <message>
        <source>disconnect data, responder: WSPRecvDisconnect, WSPSendDisconnect with data</source>
        <translation>données de déconnexion, répondant&#xa0;: WSPRecvDisconnect, WSPSendDisconnect avec données</translation>
    </message>
    <message>
        <source>WSPSendDisconnect without data, WSPCloseSocket</source>
        <translation>WSPSendDisconnect sans données, WSPCloseSocket</translation>
    </message>
    <message>
        <source>socket reuse: DisconnectEx or TransmitFile with TF_REUSE_SOCKET</source>
        <translation>réutilisation du socket&#xa0;: DisconnectEx ou TransmitFile avec TF_REUSE_SOCKET</translation>
    </message>
    <message>
        <source>no call: process end, WSPCleanup, provider abort or timeout</source>
        <translation>aucun appel&#xa0;: fin du processus, WSPCleanup, interruption par le fournisseur ou expiration</translation>
    </message>
    <message>
        <source>retry after WSAEWOULDBLOCK: the failed WSPCloseSocket sent nothing</source>
        <translation>nouvel essai après WSAEWOULDBLOCK&#xa0;: le WSPCloseSocket échoué n&apos;a rien envoyé</translation>
    </message>
    <message>
        <source>shared handle: the last WSPCloseSocket of several</source>
        <translation>handle partagé&#xa0;: le dernier WSPCloseSocket de plusieurs</translation>
    </message>
    <message>
        <source>half-closed</source>
        <translation>semi-fermée</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>timed-out</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>still-open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>both directions ended by FIN and both FINs were acknowledged</source>
        <translation>les deux sens se sont terminés par un FIN et les deux FIN ont été acquittés</translation>
    </message>
    <message>
        <source>exactly one direction ended by an acknowledged FIN, the other was open at the end</source>
        <translation>un seul sens s&apos;est terminé par un FIN acquitté, l&apos;autre était ouvert à la fin</translation>
    </message>
    <message>
        <source>a reset that its receiver accepted ended it before both FINs were acknowledged</source>
        <translation>une réinitialisation acceptée par son récepteur l&apos;a terminée avant l&apos;acquittement des deux FIN</translation>
    </message>
    <message>
        <source>the SYN was answered by a reset or an ICMP unreachable</source>
        <translation>le SYN a reçu une réinitialisation ou un ICMP injoignable</translation>
    </message>
    <message>
        <source>the handshake never completed and nobody reset it</source>
        <translation>la poignée de main ne s&apos;est jamais achevée et personne ne l&apos;a réinitialisée</translation>
    </message>
    <message>
        <source>one side gave up on a silent peer</source>
        <translation>un côté a abandonné face à un pair muet</translation>
    </message>
    <message>
        <source>established, neither FIN nor reset when the capture ended</source>
        <translation>établie, ni FIN ni réinitialisation à la fin de la capture</translation>
    </message>
    <message>
        <source>the packets do not decide</source>
        <translation>les paquets ne tranchent pas</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>middlebox</source>
        <translation>équipement sur le chemin</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>linger 0</source>
        <translation>linger 0</translation>
    </message>
    <message>
        <source>unread data</source>
        <translation>données non lues</translation>
    </message>
    <message>
        <source>closed port</source>
        <translation>port fermé</translation>
    </message>
    <message>
        <source>unknown connection</source>
        <translation>connexion inconnue</translation>
    </message>
    <message>
        <source>listener closed</source>
        <translation>socket d&apos;écoute fermé</translation>
    </message>
    <message>
        <source>accept queue full</source>
        <translation>file accept pleine</translation>
    </message>
    <message>
        <source>idle timeout</source>
        <translation>délai d&apos;inactivité</translation>
    </message>
    <message>
        <source>forged reset</source>
        <translation>réinitialisation forgée</translation>
    </message>
    <message>
        <source>the application&apos;s choice</source>
        <translation>choix de l&apos;application</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>cause inconnue</translation>
    </message>
    <message>
        <source>Apache httpd or Node.js</source>
        <translation>Apache httpd ou Node.js</translation>
    </message>
    <message>
        <source>older versions of Apache httpd</source>
        <translation>anciennes versions d&apos;Apache httpd</translation>
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
        <translation>AWS Network Load Balancer ou Network Firewall</translation>
    </message>
    <message>
        <source>the Google Cloud firewall</source>
        <translation>Google Cloud firewall</translation>
    </message>
    <message>
        <source>Envoy or a common firewall</source>
        <translation>Envoy ou un pare-feu courant</translation>
    </message>
    <message>
        <source>Linux connection tracking</source>
        <translation>Linux connection tracking</translation>
    </message>
    <message>
        <source>{side} {size}[, the last {count} of them] before its FIN (packet {packet}): [&quot;{text}&quot;, ]hex {hex}</source>
        <translation>{side} {size}[, dont les {count} derniers] avant son FIN (paquet {packet})&#xa0;: [«&#xa0;{text}&#xa0;», ]hexa {hex}</translation>
    </message>
    <message>
        <source>packet {packet}</source>
        <translation>paquet {packet}</translation>
    </message>
    <message>
        <source>{call}[ (n = {seconds}: called that long before)][, then {next}]</source>
        <translation>{call}[ (n = {seconds}&#xa0;: appelé d&apos;autant plus tôt)][, puis {next}]</translation>
    </message>
    <message>
        <source>      excluded</source>
        <translation>      exclu</translation>
    </message>
    <message>
        <source>{call}, {certainty}: {packets}</source>
        <translation>{call}, {certainty}&#xa0;: {packets}</translation>
    </message>
    <message>
        <source>prepares its answer, which no packet shows</source>
        <translation>prépare sa réponse, ce qu&apos;aucun paquet ne montre</translation>
    </message>
    <message>
        <source>{call}, possible: it sends nothing and has no place in time</source>
        <translation>{call}, possible&#xa0;: il n&apos;envoie rien et n&apos;a pas de place dans le temps</translation>
    </message>
    <message>
        <source>a call that switches receiving off, {certainty}: left unacknowledged {packets}</source>
        <translation>un appel qui arrête la réception, {certainty}&#xa0;: non acquitté {packets}</translation>
    </message>
    <message>
        <source>      certain</source>
        <translation>      certain</translation>
    </message>
    <message>
        <source>      likely</source>
        <translation>      probable</translation>
    </message>
    <message>
        <source>      possible</source>
        <translation>      possible</translation>
    </message>
    <message>
        <source>      reacted</source>
        <translation>      réaction</translation>
    </message>
    <message>
        <source>Calls of the client</source>
        <translation>Appels du client</translation>
    </message>
    <message>
        <source>Calls of the server</source>
        <translation>Appels du serveur</translation>
    </message>
    <message>
        <source>{title}, had it used Winsock (its packets do not look like it)</source>
        <translation>{title}, s&apos;il avait utilisé Winsock (ses paquets n&apos;y ressemblent pas)</translation>
    </message>
    <message>
        <source>  told</source>
        <translation>  signalé</translation>
    </message>
    <message>
        <source>  at a port</source>
        <translation>  à un port</translation>
    </message>
    <message>
        <source>  sequences</source>
        <translation>  séquences</translation>
    </message>
    <message>
        <source>[({step}) ]{what} of the client</source>
        <translation>[({step}) ]{what} du client</translation>
    </message>
    <message>
        <source>[({step}) ]{what} of the server</source>
        <translation>[({step}) ]{what} du serveur</translation>
    </message>
    <message>
        <source>the eight steps of a shutdown with disconnect data, over TCP: last data and FIN stand for it, which is possible and no more; the {responder} answered before the FIN came ({certainty}, variant {variant})</source>
        <translation>les huit étapes d&apos;un arrêt avec données de déconnexion, sur TCP&#xa0;: les dernières données et le FIN en tiennent lieu, ce qui est possible et rien de plus&#xa0;; le {responder} a répondu avant l&apos;arrivée du FIN ({certainty}, variante {variant})</translation>
    </message>
    <message>
        <source>the eight steps of a shutdown with disconnect data, over TCP: last data and FIN stand for it, which is possible and no more; the {responder} waited for the end of the stream ({certainty}, variant {variant})</source>
        <translation>les huit étapes d&apos;un arrêt avec données de déconnexion, sur TCP&#xa0;: les dernières données et le FIN en tiennent lieu, ce qui est possible et rien de plus&#xa0;; le {responder} a attendu la fin du flux ({certainty}, variante {variant})</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>Sans ordre</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>  or</source>
        <translation>  ou</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Échangé</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>  states</source>
        <translation>  états</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation>Vue aussi</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>{cause}{names}, {confidence}[: {why}]</source>
        <translation>{cause}{names}, {confidence}[&#xa0;: {why}]</translation>
    </message>
    <message>
        <source>its FIN was acknowledged</source>
        <translation>son FIN a été acquitté</translation>
    </message>
    <message>
        <source>its FIN was never acknowledged</source>
        <translation>son FIN n&apos;a jamais été acquitté</translation>
    </message>
    <message>
        <source>ended by a reset</source>
        <translation>terminé par une réinitialisation</translation>
    </message>
    <message>
        <source>fell silent</source>
        <translation>s&apos;est tu</translation>
    </message>
    <message>
        <source>never closed</source>
        <translation>n&apos;a jamais fermé</translation>
    </message>
    <message>
        <source>ended in order</source>
        <translation>terminé dans l&apos;ordre</translation>
    </message>
    <message>
        <source>its end was never confirmed</source>
        <translation>sa fin n&apos;a jamais été confirmée</translation>
    </message>
    <message>
        <source>ended at once</source>
        <translation>terminé d&apos;un coup</translation>
    </message>
    <message>
        <source>{who} sent {size} in {count} {count?packet|packets}; {end}[, {unacked} never acknowledged][, {risk} acknowledged but perhaps never read]</source>
        <translation>{who} a envoyé {size} en {count} {count?paquet|paquets}&#xa0;; {end}[, {unacked} jamais acquittés][, {risk} acquittés mais peut-être jamais lus]</translation>
    </message>
    <message>
        <source>from first to last packet {duration}</source>
        <translation>du premier au dernier paquet {duration}</translation>
    </message>
    <message>
        <source>round trip {duration}</source>
        <translation>aller-retour {duration}</translation>
    </message>
    <message>
        <source>idle before the close {duration}</source>
        <translation>inactivité avant la fermeture {duration}</translation>
    </message>
    <message>
        <source>half-closed {duration}</source>
        <translation>semi-fermée {duration}</translation>
    </message>
    <message>
        <source>the close took {duration}</source>
        <translation>la fermeture a pris {duration}</translation>
    </message>
    <message>
        <source>as connection {number}, [inside {layers}|outside any tunnel]</source>
        <translation>comme connexion {number}, [dans {layers}|hors de tout tunnel]</translation>
    </message>
    <message>
        <source>at the client, {confidence}</source>
        <translation>chez le client, {confidence}</translation>
    </message>
    <message>
        <source>at the server, {confidence}</source>
        <translation>chez le serveur, {confidence}</translation>
    </message>
    <message>
        <source>between the two, {confidence}</source>
        <translation>entre les deux, {confidence}</translation>
    </message>
    <message>
        <source>an abort</source>
        <translation>une interruption</translation>
    </message>
    <message>
        <source>a stack&apos;s reply</source>
        <translation>la réponse d&apos;une pile</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>un refus</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>without effect</source>
        <translation>sans effet</translation>
    </message>
    <message>
        <source>perhaps accepted</source>
        <translation>peut-être acceptée</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>authentique</translation>
    </message>
    <message>
        <source>probably genuine</source>
        <translation>sans doute authentique</translation>
    </message>
    <message>
        <source>perhaps forged</source>
        <translation>peut-être forgée</translation>
    </message>
    <message>
        <source>the clues say that somebody else than the client ended it</source>
        <translation>les indices disent qu&apos;un autre que le client y a mis fin</translation>
    </message>
    <message>
        <source>the clues make it likely that somebody else than the client ended it</source>
        <translation>les indices rendent probable qu&apos;un autre que le client y a mis fin</translation>
    </message>
    <message>
        <source>also made by clients and networks that nobody tampers with</source>
        <translation>produit aussi par des clients et réseaux que personne n&apos;altère</translation>
    </message>
    <message>
        <source>here the client itself sent what matches</source>
        <translation>ici le client lui-même a envoyé ce qui correspond</translation>
    </message>
    <message>
        <source>{clue} (tells nothing)</source>
        <translation>{clue} (ne dit rien)</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;, cut short</source>
        <translation>«&#xa0;{text}&#xa0;», tronqué</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>not known what it means</source>
        <translation>signification inconnue</translation>
    </message>
    <message>
        <source>packet {packet} carries a reason ({carrier}[, {confidence}]): {reason}</source>
        <translation>le paquet {packet} porte une raison ({carrier}[, {confidence}])&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{kind}[ to {event}], {effect}, {origin}[: {why}]</source>
        <translation>{kind}[ à {event}], {effect}, {origin}[&#xa0;: {why}]</translation>
    </message>
    <message>
        <source>clues:</source>
        <translation>indices&#xa0;:</translation>
    </message>
    <message>
        <source>matches signature {number}, {name}; {doubt}</source>
        <translation>correspond à la signature {number}, {name}&#xa0;; {doubt}</translation>
    </message>
    <message>
        <source>Connection {number}:</source>
        <translation>Connexion {number}&#xa0;:</translation>
    </message>
    <message>
        <source>data ({size})</source>
        <translation>données ({size})</translation>
    </message>
    <message>
        <source>challenge ACK to {event} (RFC 5961)</source>
        <translation>challenge ACK à {event} (RFC 5961)</translation>
    </message>
    <message>
        <source>packet {packet}: ICMP error for a segment of the {side}[, {note}]</source>
        <translation>paquet {packet}&#xa0;: erreur ICMP pour un segment du {side}[, {note}]</translation>
    </message>
    <message>
        <source>packet {packet}: {what} from the {side}[, {note}]</source>
        <translation>paquet {packet}&#xa0;: {what} du {side}[, {note}]</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>its claimed sender went on in packet {observed}</source>
        <translation>son émetteur prétendu a continué dans le paquet {observed}</translation>
    </message>
    <message>
        <source>packet {observed} reset the other end in the same moment</source>
        <translation>le paquet {observed} a réinitialisé l&apos;autre bout au même instant</translation>
    </message>
    <message>
        <source>hop limit {observed}, its claimed sender&apos;s packets {expected}</source>
        <translation>limite de sauts {observed}, paquets de l&apos;émetteur prétendu {expected}</translation>
    </message>
    <message>
        <source>hop limit {observed}, its claimed sender&apos;s packets {expected}: as far away with another start value</source>
        <translation>limite de sauts {observed}, paquets de l&apos;émetteur prétendu {expected}&#xa0;: aussi loin avec une autre valeur de départ</translation>
    </message>
    <message>
        <source>IP identification {observed} copied from its receiver&apos;s packet</source>
        <translation>identification IP {observed} copiée du paquet de son récepteur</translation>
    </message>
    <message>
        <source>IP identification {observed} after its claimed sender&apos;s {expected}</source>
        <translation>identification IP {observed} après {expected} de son émetteur prétendu</translation>
    </message>
    <message>
        <source>DF {observed}, its claimed sender&apos;s packets {expected}</source>
        <translation>DF {observed}, paquets de l&apos;émetteur prétendu {expected}</translation>
    </message>
    <message>
        <source>window {observed} copied from its receiver&apos;s packet</source>
        <translation>fenêtre {observed} copiée du paquet de son récepteur</translation>
    </message>
    <message>
        <source>reserved header bits {observed}, which must be zero</source>
        <translation>bits d&apos;en-tête réservés {observed}, qui doivent être nuls</translation>
    </message>
    <message>
        <source>no timestamp, though both sides had agreed on them</source>
        <translation>pas d&apos;horodatage, bien que les deux côtés en soient convenus</translation>
    </message>
    <message>
        <source>timestamp {observed}, its claimed sender&apos;s SYN {expected}</source>
        <translation>horodatage {observed}, SYN de l&apos;émetteur prétendu {expected}</translation>
    </message>
    <message>
        <source>MAC address {observed}, its claimed sender&apos;s frames {expected}</source>
        <translation>adresse MAC {observed}, trames de l&apos;émetteur prétendu {expected}</translation>
    </message>
    <message>
        <source>only {observed} after what it answers, the round trip is {expected}</source>
        <translation>seulement {observed} après ce à quoi elle répond, l&apos;aller-retour est de {expected}</translation>
    </message>
    <message>
        <source>sequence number {observed} ahead of the stream, another reset&apos;s {expected}</source>
        <translation>numéro de séquence {observed} en avance sur le flux, celui d&apos;une autre réinitialisation {expected}</translation>
    </message>
    <message>
        <source>sequence number {observed} asked for by nobody, {expected} was reached</source>
        <translation>numéro de séquence {observed} que personne n&apos;a demandé, {expected} était atteint</translation>
    </message>
    <message>
        <source>acknowledges {observed}, only {expected} was reached</source>
        <translation>acquitte {observed}, seulement {expected} était atteint</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>forgé</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>decisive</source>
        <translation>décisif</translation>
    </message>
    <message>
        <source>all subflows are aborted at once</source>
        <translation>tous les sous-flux sont interrompus d&apos;un coup</translation>
    </message>
    <message>
        <source>at once, as a stack or a program that waits for events does</source>
        <translation>aussitôt, comme une pile ou un programme qui attend des événements</translation>
    </message>
    <message>
        <source>as long as an acknowledgement is held back</source>
        <translation>le temps qu&apos;un acquittement est retenu</translation>
    </message>
    <message>
        <source>soon, as programs do</source>
        <translation>bientôt, comme font les programmes</translation>
    </message>
    <message>
        <source>late, as people and timers decide</source>
        <translation>tard, comme décident les gens et les temporisateurs</translation>
    </message>
    <message>
        <source>The handshake is not in the capture; the side with the lower or well-known port is taken for the server.</source>
        <translation>La poignée de main n&apos;est pas dans la capture&#xa0;; le côté au port le plus bas ou connu est pris pour le serveur.</translation>
    </message>
    <message>
        <source>The handshake is not in the capture; the side that sent the first packet is taken for the client.</source>
        <translation>La poignée de main n&apos;est pas dans la capture&#xa0;; le côté qui a envoyé le premier paquet est pris pour le client.</translation>
    </message>
    <message>
        <source>number of the connection, by first packet</source>
        <translation>numéro de la connexion, selon le premier paquet</translation>
    </message>
    <message>
        <source>tcp, sctp, dccp, tp4, nsp, x25 or quic</source>
        <translation>tcp, sctp, dccp, tp4, nsp, x25 ou quic</translation>
    </message>
    <message>
        <source>address of either side</source>
        <translation>adresse de l&apos;un des côtés</translation>
    </message>
    <message>
        <source>port of either side</source>
        <translation>port de l&apos;un des côtés</translation>
    </message>
    <message>
        <source>address of the side that opened</source>
        <translation>adresse du côté qui a ouvert</translation>
    </message>
    <message>
        <source>port of the side that opened</source>
        <translation>port du côté qui a ouvert</translation>
    </message>
    <message>
        <source>address of the side that answered</source>
        <translation>adresse du côté qui a répondu</translation>
    </message>
    <message>
        <source>port of the side that answered</source>
        <translation>port du côté qui a répondu</translation>
    </message>
    <message>
        <source>how client and server were told apart</source>
        <translation>comment client et serveur ont été distingués</translation>
    </message>
    <message>
        <source>how often the same addresses and ports were used before</source>
        <translation>combien de fois les mêmes adresses et ports ont servi avant</translation>
    </message>
    <message>
        <source>headers around IP, such as vlan:10</source>
        <translation>en-têtes autour d&apos;IP, comme vlan:10</translation>
    </message>
    <message>
        <source>number of the first packet</source>
        <translation>numéro du premier paquet</translation>
    </message>
    <message>
        <source>time of the first packet</source>
        <translation>heure du premier paquet</translation>
    </message>
    <message>
        <source>number of the last packet</source>
        <translation>numéro du dernier paquet</translation>
    </message>
    <message>
        <source>time of the last packet</source>
        <translation>heure du dernier paquet</translation>
    </message>
    <message>
        <source>packets of both sides</source>
        <translation>paquets des deux côtés</translation>
    </message>
    <message>
        <source>packets the client sent</source>
        <translation>paquets envoyés par le client</translation>
    </message>
    <message>
        <source>packets the server sent</source>
        <translation>paquets envoyés par le serveur</translation>
    </message>
    <message>
        <source>payload bytes of both sides</source>
        <translation>octets de données des deux côtés</translation>
    </message>
    <message>
        <source>payload bytes the client sent</source>
        <translation>octets de données envoyés par le client</translation>
    </message>
    <message>
        <source>payload bytes the server sent</source>
        <translation>octets de données envoyés par le serveur</translation>
    </message>
    <message>
        <source>the handshake is not in the capture</source>
        <translation>la poignée de main n&apos;est pas dans la capture</translation>
    </message>
    <message>
        <source>acknowledged bytes are missing from the capture</source>
        <translation>des octets acquittés manquent dans la capture</translation>
    </message>
    <message>
        <source>packets captured twice</source>
        <translation>paquets capturés deux fois</translation>
    </message>
    <message>
        <source>where the capture was taken</source>
        <translation>où la capture a été prise</translation>
    </message>
    <message>
        <source>round-trip time of the handshake</source>
        <translation>temps aller-retour de la poignée de main</translation>
    </message>
    <message>
        <source>how the connection ended</source>
        <translation>comment la connexion a fini</translation>
    </message>
    <message>
        <source>finer class of the ending, such as P04</source>
        <translation>classe plus fine de la fin, comme P04</translation>
    </message>
    <message>
        <source>name of that class, such as &quot;half-close used&quot;</source>
        <translation>nom de cette classe, comme &quot;half-close used&quot;</translation>
    </message>
    <message>
        <source>how sure the verdict is; certain &gt; likely &gt; possible</source>
        <translation>degré de certitude du verdict&#xa0;; certain &gt; likely &gt; possible</translation>
    </message>
    <message>
        <source>who began the teardown</source>
        <translation>qui a commencé la fermeture</translation>
    </message>
    <message>
        <source>the sides that sent FIN</source>
        <translation>les côtés qui ont envoyé FIN</translation>
    </message>
    <message>
        <source>who sent the reset that ended it</source>
        <translation>qui a envoyé la réinitialisation qui y a mis fin</translation>
    </message>
    <message>
        <source>why it ended so</source>
        <translation>pourquoi elle a fini ainsi</translation>
    </message>
    <message>
        <source>how sure the cause is; certain &gt; likely &gt; possible</source>
        <translation>degré de certitude de la cause&#xa0;; certain &gt; likely &gt; possible</translation>
    </message>
    <message>
        <source>details of the ending, such as data-lost</source>
        <translation>détails de la fin, comme data-lost</translation>
    </message>
    <message>
        <source>how the client&apos;s direction ended</source>
        <translation>comment le sens du client a fini</translation>
    </message>
    <message>
        <source>client bytes never acknowledged</source>
        <translation>octets du client jamais acquittés</translation>
    </message>
    <message>
        <source>client bytes acknowledged but perhaps never read</source>
        <translation>octets du client acquittés mais peut-être jamais lus</translation>
    </message>
    <message>
        <source>how the server&apos;s direction ended</source>
        <translation>comment le sens du serveur a fini</translation>
    </message>
    <message>
        <source>server bytes never acknowledged</source>
        <translation>octets du serveur jamais acquittés</translation>
    </message>
    <message>
        <source>server bytes acknowledged but perhaps never read</source>
        <translation>octets du serveur acquittés mais peut-être jamais lus</translation>
    </message>
    <message>
        <source>TCP state of the client at the last packet</source>
        <translation>état TCP du client au dernier paquet</translation>
    </message>
    <message>
        <source>TCP state of the server at the last packet</source>
        <translation>état TCP du serveur au dernier paquet</translation>
    </message>
    <message>
        <source>first to last packet</source>
        <translation>du premier au dernier paquet</translation>
    </message>
    <message>
        <source>last payload to first FIN or reset</source>
        <translation>des dernières données au premier FIN ou RST</translation>
    </message>
    <message>
        <source>first FIN to the end of the other direction</source>
        <translation>du premier FIN à la fin de l&apos;autre sens</translation>
    </message>
    <message>
        <source>first to last packet of the teardown</source>
        <translation>du premier au dernier paquet de la fermeture</translation>
    </message>
    <message>
        <source>Zeek&apos;s word for the ending, such as RSTO</source>
        <translation>le mot de Zeek pour la fin, comme RSTO</translation>
    </message>
    <message>
        <source>what lowered the confidence</source>
        <translation>ce qui a diminué la certitude</translation>
    </message>
    <message>
        <source>the most likely call behind each ending of either side, such as CLOSE_G</source>
        <translation>l&apos;appel le plus probable derrière chaque fin d&apos;un côté, comme CLOSE_G</translation>
    </message>
    <message>
        <source>of the client</source>
        <translation>du client</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>du serveur</translation>
    </message>
    <message>
        <source>what either application would have been told, such as I.RECV_RST</source>
        <translation>ce qui aurait été signalé à l&apos;une des applications, comme I.RECV_RST</translation>
    </message>
    <message>
        <source>what the client&apos;s would</source>
        <translation>à celle du client</translation>
    </message>
    <message>
        <source>what the server&apos;s would</source>
        <translation>à celle du serveur</translation>
    </message>
    <message>
        <source>protocol units that said something of the end, such as bgp-notification</source>
        <translation>unités de protocole qui ont dit quelque chose de la fin, comme bgp-notification</translation>
    </message>
    <message>
        <source>what they do to the connection, such as graceful</source>
        <translation>ce qu&apos;elles font à la connexion, comme graceful</translation>
    </message>
    <message>
        <source>codes of the reasons that they give</source>
        <translation>codes des raisons qu&apos;elles donnent</translation>
    </message>
    <message>
        <source>texts that they carry</source>
        <translation>textes qu&apos;elles portent</translation>
    </message>
    <message>
        <source>at once after packet {packet} reached it: {pace} {rule}</source>
        <translation>aussitôt après l&apos;arrivée du paquet {packet}&#xa0;: {pace} {rule}</translation>
    </message>
    <message>
        <source>{latency} after packet {packet} reached it: {pace} {rule}</source>
        <translation>{latency} après l&apos;arrivée du paquet {packet}&#xa0;: {pace} {rule}</translation>
    </message>
    <message>
        <source>about {latency} after packet {packet} reached it: {pace} {rule}</source>
        <translation>environ {latency} après l&apos;arrivée du paquet {packet}&#xa0;: {pace} {rule}</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>Non décodé</translation>
    </message>
    <message>
        <source>more nested headers than are followed</source>
        <translation>plus d&apos;en-têtes imbriqués qu&apos;on n&apos;en suit</translation>
    </message>
    <message>
        <source>This packet holds a part of a datagram; the rest of it is in other packets.</source>
        <translation>Ce paquet contient une partie d&apos;un datagramme&#xa0;; le reste est dans d&apos;autres paquets.</translation>
    </message>
    <message>
        <source>Part of a datagram</source>
        <translation>Partie d&apos;un datagramme</translation>
    </message>
    <message>
        <source>What follows the ICMP header is the packet that the error is about.</source>
        <translation>Ce qui suit l&apos;en-tête ICMP est le paquet visé par l&apos;erreur.</translation>
    </message>
    <message>
        <source>Nothing of these bytes is analyzed.</source>
        <translation>Rien de ces octets n&apos;est analysé.</translation>
    </message>
    <message>
        <source>RFC 791: from host to host.</source>
        <translation>RFC 791&#xa0;: d&apos;hôte à hôte.</translation>
    </message>
    <message>
        <source>Version and header length</source>
        <translation>Version et longueur d&apos;en-tête</translation>
    </message>
    <message>
        <source>The length counts in units of four bytes.</source>
        <translation>La longueur compte en unités de quatre octets.</translation>
    </message>
    <message>
        <source>Service and ECN</source>
        <translation>Service et ECN</translation>
    </message>
    <message>
        <source>RFC 2474 and RFC 3168: how to be treated.</source>
        <translation>RFC 2474 et RFC 3168&#xa0;: comment le traiter.</translation>
    </message>
    <message>
        <source>Total length</source>
        <translation>Longueur totale</translation>
    </message>
    <message>
        <source>Header and all that follows, as the sender says.</source>
        <translation>En-tête et tout ce qui suit, selon l&apos;émetteur.</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Counts up at many hosts: a reset that does not fit in may come from another.</source>
        <translation>Croît chez bien des hôtes&#xa0;: une réinitialisation qui n&apos;y entre pas peut venir d&apos;ailleurs.</translation>
    </message>
    <message>
        <source>Flags and offset</source>
        <translation>Drapeaux et position</translation>
    </message>
    <message>
        <source>Whether this is a part of a datagram.</source>
        <translation>Si c&apos;est une partie d&apos;un datagramme.</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Durée de vie (TTL)</translation>
    </message>
    <message>
        <source>Falls by one at every router: a reset with another one took another way.</source>
        <translation>Baisse de un à chaque routeur&#xa0;: une réinitialisation qui en a une autre a pris un autre chemin.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>What follows.</source>
        <translation>Ce qui suit.</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>Somme de contrôle de l&apos;en-tête</translation>
    </message>
    <message>
        <source>Of this header alone.</source>
        <translation>De cet en-tête seul.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Who sent it, as it claims.</source>
        <translation>Qui l&apos;a envoyé, à ce qu&apos;il prétend.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Whom it is for.</source>
        <translation>À qui il est destiné.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>RFC 8200: from host to host.</source>
        <translation>RFC 8200&#xa0;: d&apos;hôte à hôte.</translation>
    </message>
    <message>
        <source>Version, class and flow label</source>
        <translation>Version, classe et étiquette de flux</translation>
    </message>
    <message>
        <source>RFC 6437: packets of one flow carry one label.</source>
        <translation>RFC 6437&#xa0;: les paquets d&apos;un flux portent une même étiquette.</translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation>Longueur des données</translation>
    </message>
    <message>
        <source>All that follows this header.</source>
        <translation>Tout ce qui suit cet en-tête.</translation>
    </message>
    <message>
        <source>Next header</source>
        <translation>En-tête suivant</translation>
    </message>
    <message>
        <source>Hop limit</source>
        <translation>Limite de sauts</translation>
    </message>
    <message>
        <source>Extension header</source>
        <translation>En-tête d&apos;extension</translation>
    </message>
    <message>
        <source>RFC 8200 §4: between the IPv6 header and the transport.</source>
        <translation>RFC 8200 §4&#xa0;: entre l&apos;en-tête IPv6 et le transport.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Which part of the datagram this is.</source>
        <translation>Quelle partie du datagramme c&apos;est.</translation>
    </message>
    <message>
        <source>The same in all parts.</source>
        <translation>La même dans toutes les parties.</translation>
    </message>
    <message>
        <source>RFC 792, RFC 4443: a device on the way, or the host itself, says that a packet failed.</source>
        <translation>RFC 792, RFC 4443&#xa0;: un équipement sur le chemin, ou l&apos;hôte lui-même, dit qu&apos;un paquet a échoué.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What kind of message.</source>
        <translation>Quelle sorte de message.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Which of its kind.</source>
        <translation>Lequel de cette sorte.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Of the whole message.</source>
        <translation>De tout le message.</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>Reste de l&apos;en-tête</translation>
    </message>
    <message>
        <source>Its use depends on the type.</source>
        <translation>Son usage dépend du type.</translation>
    </message>
    <message>
        <source>802.1Q VLAN tag</source>
        <translation>Étiquette VLAN 802.1Q</translation>
    </message>
    <message>
        <source>802.1ad service tag</source>
        <translation>Étiquette de service 802.1ad</translation>
    </message>
    <message>
        <source>Says what follows; below 1536 it is a length instead.</source>
        <translation>Dit ce qui suit&#xa0;; sous 1536 c&apos;est une longueur.</translation>
    </message>
    <message>
        <source>IEEE 802.3: the way over the local network.</source>
        <translation>IEEE 802.3&#xa0;: le chemin par le réseau local.</translation>
    </message>
    <message>
        <source>The device on this network that is to take it.</source>
        <translation>L&apos;équipement de ce réseau qui doit le prendre.</translation>
    </message>
    <message>
        <source>The device on this network that sent it, often a router.</source>
        <translation>L&apos;équipement de ce réseau qui l&apos;a envoyé, souvent un routeur.</translation>
    </message>
    <message>
        <source>Service VLAN tag</source>
        <translation>Étiquette VLAN de service</translation>
    </message>
    <message>
        <source>IEEE 802.1Q: which virtual network it belongs to.</source>
        <translation>IEEE 802.1Q&#xa0;: à quel réseau virtuel il appartient.</translation>
    </message>
    <message>
        <source>Priority and VLAN</source>
        <translation>Priorité et VLAN</translation>
    </message>
    <message>
        <source>Three bits of priority, one that allows dropping, twelve that name the VLAN.</source>
        <translation>Trois bits de priorité, un qui permet de jeter, douze qui nomment le VLAN.</translation>
    </message>
    <message>
        <source>Linux cooked capture</source>
        <translation>Capture Linux cooked</translation>
    </message>
    <message>
        <source>What Linux writes in place of a link header.</source>
        <translation>Ce que Linux écrit à la place d&apos;un en-tête de liaison.</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>Type de paquet</translation>
    </message>
    <message>
        <source>0 to us, 4 sent by us.</source>
        <translation>0 vers nous, 4 envoyé par nous.</translation>
    </message>
    <message>
        <source>Hardware type</source>
        <translation>Type de matériel</translation>
    </message>
    <message>
        <source>ARPHRD of the device.</source>
        <translation>ARPHRD de l&apos;équipement.</translation>
    </message>
    <message>
        <source>Address length</source>
        <translation>Longueur d&apos;adresse</translation>
    </message>
    <message>
        <source>Of the address that follows.</source>
        <translation>De l&apos;adresse qui suit.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The sender&apos;s, padded to eight bytes.</source>
        <translation>Celle de l&apos;émetteur, complétée à huit octets.</translation>
    </message>
    <message>
        <source>Linux cooked capture 2</source>
        <translation>Capture Linux cooked 2</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Zero.</source>
        <translation>Zéro.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>The index of the device.</source>
        <translation>L&apos;index de l&apos;équipement.</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Boucle locale</translation>
    </message>
    <message>
        <source>The address family, in place of a link header.</source>
        <translation>La famille d&apos;adresses, à la place d&apos;un en-tête de liaison.</translation>
    </message>
    <message>
        <source>IEEE 802.11: the way over the air.</source>
        <translation>IEEE 802.11&#xa0;: le chemin par les ondes.</translation>
    </message>
    <message>
        <source>Radio information</source>
        <translation>Informations radio</translation>
    </message>
    <message>
        <source>What the capturing device says of the reception.</source>
        <translation>Ce que l&apos;équipement de capture dit de la réception.</translation>
    </message>
    <message>
        <source>RFC 1661: names the protocol that follows.</source>
        <translation>RFC 1661&#xa0;: nomme le protocole qui suit.</translation>
    </message>
    <message>
        <source>RFC 2516: PPP over Ethernet.</source>
        <translation>RFC 2516&#xa0;: PPP sur Ethernet.</translation>
    </message>
    <message>
        <source>MPLS labels</source>
        <translation>Étiquettes MPLS</translation>
    </message>
    <message>
        <source>RFC 3032: the way through the provider&apos;s network.</source>
        <translation>RFC 3032&#xa0;: le chemin dans le réseau de l&apos;opérateur.</translation>
    </message>
    <message>
        <source>IEEE 802.2: names the protocol that follows.</source>
        <translation>IEEE 802.2&#xa0;: nomme le protocole qui suit.</translation>
    </message>
    <message>
        <source>GRE tunnel</source>
        <translation>Tunnel GRE</translation>
    </message>
    <message>
        <source>RFC 2784: a packet inside this one follows.</source>
        <translation>RFC 2784&#xa0;: suit un paquet dans celui-ci.</translation>
    </message>
    <message>
        <source>A frame that a switch mirrored follows.</source>
        <translation>Suit une trame copiée par un commutateur.</translation>
    </message>
    <message>
        <source>VXLAN tunnel</source>
        <translation>Tunnel VXLAN</translation>
    </message>
    <message>
        <source>RFC 7348: an Ethernet frame inside this packet follows.</source>
        <translation>RFC 7348&#xa0;: suit une trame Ethernet dans ce paquet.</translation>
    </message>
    <message>
        <source>Geneve tunnel</source>
        <translation>Tunnel Geneve</translation>
    </message>
    <message>
        <source>RFC 8926: a frame inside this packet follows.</source>
        <translation>RFC 8926&#xa0;: suit une trame dans ce paquet.</translation>
    </message>
    <message>
        <source>GTP-U tunnel</source>
        <translation>Tunnel GTP-U</translation>
    </message>
    <message>
        <source>3GPP TS 29.281: a packet of a mobile device follows.</source>
        <translation>3GPP TS 29.281&#xa0;: suit un paquet d&apos;un appareil mobile.</translation>
    </message>
    <message>
        <source>L2TP tunnel</source>
        <translation>Tunnel L2TP</translation>
    </message>
    <message>
        <source>RFC 2661: PPP inside this packet follows.</source>
        <translation>RFC 2661&#xa0;: suit PPP dans ce paquet.</translation>
    </message>
    <message>
        <source>EtherIP tunnel</source>
        <translation>Tunnel EtherIP</translation>
    </message>
    <message>
        <source>RFC 3378: an Ethernet frame inside this packet follows.</source>
        <translation>RFC 3378&#xa0;: suit une trame Ethernet dans ce paquet.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Read only as far as it tells what follows.</source>
        <translation>Lu seulement jusqu&apos;à savoir ce qui suit.</translation>
    </message>
    <message>
        <source>The sender sends nothing more.</source>
        <translation>L&apos;émetteur n&apos;envoie plus rien.</translation>
    </message>
    <message>
        <source>Opens the connection and gives the first sequence number.</source>
        <translation>Ouvre la connexion et donne le premier numéro de séquence.</translation>
    </message>
    <message>
        <source>Ends the connection at once; what is under way is lost.</source>
        <translation>Met fin à la connexion d&apos;un coup&#xa0;; ce qui est en route est perdu.</translation>
    </message>
    <message>
        <source>The receiver is to hand over what it has.</source>
        <translation>Le récepteur doit remettre ce qu&apos;il a.</translation>
    </message>
    <message>
        <source>The acknowledgment number counts.</source>
        <translation>Le numéro d&apos;acquittement compte.</translation>
    </message>
    <message>
        <source>The urgent pointer counts.</source>
        <translation>Le pointeur d&apos;urgence compte.</translation>
    </message>
    <message>
        <source>Congestion was marked (RFC 3168).</source>
        <translation>Une congestion a été marquée (RFC 3168).</translation>
    </message>
    <message>
        <source>The sender has slowed down (RFC 3168).</source>
        <translation>L&apos;émetteur a ralenti (RFC 3168).</translation>
    </message>
    <message>
        <source>End of options</source>
        <translation>Fin des options</translation>
    </message>
    <message>
        <source>No operation</source>
        <translation>Aucune opération</translation>
    </message>
    <message>
        <source>Maximum segment size</source>
        <translation>Taille maximale de segment</translation>
    </message>
    <message>
        <source>Window scale</source>
        <translation>Facteur de fenêtre</translation>
    </message>
    <message>
        <source>SACK permitted</source>
        <translation>SACK permis</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Horodatages</translation>
    </message>
    <message>
        <source>User timeout</source>
        <translation>Délai de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Malformed option</source>
        <translation>Option malformée</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Non lue.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>The control bits, which open and end.</source>
        <translation>Les bits de contrôle, qui ouvrent et terminent.</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Port source</translation>
    </message>
    <message>
        <source>The sender&apos;s.</source>
        <translation>Celui de l&apos;émetteur.</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Port de destination</translation>
    </message>
    <message>
        <source>The receiver&apos;s.</source>
        <translation>Celui du récepteur.</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Numéro de séquence</translation>
    </message>
    <message>
        <source>Of the first byte; SYN and FIN count as one.</source>
        <translation>Du premier octet&#xa0;; SYN et FIN comptent pour un.</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>Numéro d&apos;acquittement</translation>
    </message>
    <message>
        <source>The next byte that the sender of this expects, where ACK is set.</source>
        <translation>Le prochain octet que l&apos;émetteur attend, où ACK est mis.</translation>
    </message>
    <message>
        <source>Data offset</source>
        <translation>Position des données</translation>
    </message>
    <message>
        <source>Length of this header.</source>
        <translation>Longueur de cet en-tête.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>How much the sender can take, before it is scaled; 0: nothing now.</source>
        <translation>Combien l&apos;émetteur peut prendre, avant mise à l&apos;échelle&#xa0;; 0&#xa0;: rien pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Of header, payload and addresses.</source>
        <translation>De l&apos;en-tête, des données et des adresses.</translation>
    </message>
    <message>
        <source>Urgent pointer</source>
        <translation>Pointeur d&apos;urgence</translation>
    </message>
    <message>
        <source>Where URG is set.</source>
        <translation>Où URG est mis.</translation>
    </message>
    <message>
        <source>RFC 9293: the connection.</source>
        <translation>RFC 9293&#xa0;: la connexion.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>What the application sent.</source>
        <translation>Ce que l&apos;application a envoyé.</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Chunk</translation>
    </message>
    <message>
        <source>Malformed chunk</source>
        <translation>Chunk malformé</translation>
    </message>
    <message>
        <source>What kind of chunk.</source>
        <translation>Quelle sorte de chunk.</translation>
    </message>
    <message>
        <source>Their use depends on the type.</source>
        <translation>Leur usage dépend du type.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Of the chunk, without padding.</source>
        <translation>Du chunk, sans remplissage.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What the chunk carries.</source>
        <translation>Ce que porte le chunk.</translation>
    </message>
    <message>
        <source>RFC 9260: the association.</source>
        <translation>RFC 9260&#xa0;: l&apos;association.</translation>
    </message>
    <message>
        <source>Verification tag</source>
        <translation>Étiquette de vérification</translation>
    </message>
    <message>
        <source>That the receiver gave: who lacks it forges.</source>
        <translation>Donnée par le récepteur&#xa0;: qui ne l&apos;a pas falsifie.</translation>
    </message>
    <message>
        <source>CRC32c of the packet.</source>
        <translation>CRC32c du paquet.</translation>
    </message>
    <message>
        <source>RFC 4340: the connection.</source>
        <translation>RFC 4340&#xa0;: la connexion.</translation>
    </message>
    <message>
        <source>Length of the header.</source>
        <translation>Longueur de l&apos;en-tête.</translation>
    </message>
    <message>
        <source>CCVal and coverage</source>
        <translation>CCVal et couverture</translation>
    </message>
    <message>
        <source>Of what is covered.</source>
        <translation>De ce qui est couvert.</translation>
    </message>
    <message>
        <source>Which packet it is; the last bit says how long sequence numbers are.</source>
        <translation>Quel paquet c&apos;est&#xa0;; le dernier bit dit la longueur des numéros de séquence.</translation>
    </message>
    <message>
        <source>Of this header and what follows.</source>
        <translation>De cet en-tête et de ce qui suit.</translation>
    </message>
    <message>
        <source>0: none.</source>
        <translation>0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>What the transport sent; its units are in the timeline.</source>
        <translation>Ce que le transport a envoyé&#xa0;; ses unités sont dans la chronologie.</translation>
    </message>
    <message>
        <source>When they ended (UTC)</source>
        <translation>Quand elles ont fini (UTC)</translation>
    </message>
    <message>
        <source>Time is to scale; texts without room are left out.</source>
        <translation>Le temps est à l&apos;échelle&#xa0;; les textes sans place sont omis.</translation>
    </message>
    <message>
        <source>Disconnect data</source>
        <translation>Données de déconnexion</translation>
    </message>
    <message>
        <source>What was sent along with the end of the connection.</source>
        <translation>Ce qui a été envoyé avec la fin de la connexion.</translation>
    </message>
    <message>
        <source>In place of disconnect data</source>
        <translation>À la place des données de déconnexion</translation>
    </message>
    <message>
        <source>TCP has no disconnect data: the last data before the FIN stands for it.</source>
        <translation>TCP n&apos;a pas de données de déconnexion&#xa0;: les dernières données avant le FIN en tiennent lieu.</translation>
    </message>
    <message>
        <source>[({step}) ]{what}, of the client</source>
        <translation>[({step}) ]{what}, du client</translation>
    </message>
    <message>
        <source>[({step}) ]{what}, of the server</source>
        <translation>[({step}) ]{what}, du serveur</translation>
    </message>
    <message>
        <source>Made between {earliest} and {latest} since the first packet.</source>
        <translation>Entre {earliest} et {latest} depuis le premier paquet.</translation>
    </message>
    <message>
        <source>Made at {latest} at the latest.</source>
        <translation>Au plus tard à {latest}.</translation>
    </message>
    <message>
        <source>Made at {earliest} at the earliest.</source>
        <translation>Au plus tôt à {earliest}.</translation>
    </message>
    <message>
        <source>{latency} after packet {packet} reached it: {pace} {rule}.</source>
        <translation>{latency} après l&apos;arrivée du paquet {packet}&#xa0;: {pace} {rule}.</translation>
    </message>
    <message>
        <source>a call that switches receiving off</source>
        <translation>un appel qui arrête la réception</translation>
    </message>
    <message>
        <source>something that the application does and no packet shows</source>
        <translation>quelque chose que l&apos;application fait et qu&apos;aucun paquet ne montre</translation>
    </message>
    <message>
        <source>it sends nothing and has no place in time</source>
        <translation>il n&apos;envoie rien et n&apos;a pas de place dans le temps</translation>
    </message>
    <message>
        <source>a call that puts this on the wire</source>
        <translation>un appel qui met cela sur le réseau</translation>
    </message>
    <message>
        <source>{certainty}: {claim}.</source>
        <translation>{certainty}&#xa0;: {claim}.</translation>
    </message>
    <message>
        <source>Inferred from {packets}.</source>
        <translation>Déduit de {packets}.</translation>
    </message>
    <message>
        <source>Told only to an application with: {needs}.</source>
        <translation>Signalé seulement à une application avec&#xa0;: {needs}.</translation>
    </message>
    <message>
        <source>Follows from {packets}.</source>
        <translation>Découle de {packets}.</translation>
    </message>
    <message>
        <source>packet {packet}: ICMP error for a packet of the {side}[, {note}]</source>
        <translation>paquet {packet}&#xa0;: erreur ICMP pour un paquet du {side}[, {note}]</translation>
    </message>
    <message>
        <source>sent by the peer itself</source>
        <translation>envoyé par le pair lui-même</translation>
    </message>
    <message>
        <source>The {actor} had lost the connection and opened it anew[ with {unit}][ (packet {packet})], which ended this one</source>
        <translation>Le {actor} avait perdu la connexion et l&apos;a rouverte[ avec {unit}][ (paquet {packet})], ce qui a mis fin à celle-ci</translation>
    </message>
    <message>
        <source>The connection was refused: an ICMP error[ ({icmp})][ in packet {answer}] answered the {actor}&apos;s {unit}[ (packet {packet})]</source>
        <translation>La connexion a été refusée&#xa0;: une erreur ICMP[ ({icmp})][ dans le paquet {answer}] a répondu à {unit} du {actor}[ (paquet {packet})]</translation>
    </message>
    <message>
        <source>These bytes are in the packet more than once; the last place is marked.</source>
        <translation>Ces octets figurent plusieurs fois dans le paquet ; le dernier emplacement est marqué.</translation>
    </message>
    <message>
        <source>It says: {what}.</source>
        <translation>Il indique : {what}.</translation>
    </message>
    <message>
        <source>{size} {size?byte|bytes}</source>
        <translation>{size} {size?octet|octets}</translation>
    </message>
    <message>
        <source>port {from} → {to}</source>
        <translation>port {from} → {to}</translation>
    </message>
    <message>
        <source>link type not supported</source>
        <translation>type de liaison non pris en charge</translation>
    </message>
    <message>
        <source>truncated link-layer header</source>
        <translation>en-tête de liaison tronqué</translation>
    </message>
    <message>
        <source>IEEE 802.2 LLC</source>
        <translation>IEEE 802.2 LLC</translation>
    </message>
    <message>
        <source>other EtherType</source>
        <translation>autre EtherType</translation>
    </message>
    <message>
        <source>802.11 frame without data</source>
        <translation>trame 802.11 sans données</translation>
    </message>
    <message>
        <source>802.11 aggregate of several frames (A-MSDU)</source>
        <translation>agrégat 802.11 de plusieurs trames (A-MSDU)</translation>
    </message>
    <message>
        <source>fragment of an 802.11 frame</source>
        <translation>fragment d&apos;une trame 802.11</translation>
    </message>
    <message>
        <source>802.11 frame received with errors</source>
        <translation>trame 802.11 reçue avec des erreurs</translation>
    </message>
    <message>
        <source>other PPP protocol</source>
        <translation>autre protocole PPP</translation>
    </message>
    <message>
        <source>compressed TCP/IP header</source>
        <translation>en-tête TCP/IP compressé</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>other MPLS payload</source>
        <translation>autre contenu MPLS</translation>
    </message>
    <message>
        <source>truncated IP header</source>
        <translation>en-tête IP tronqué</translation>
    </message>
    <message>
        <source>malformed IP header</source>
        <translation>en-tête IP mal formé</translation>
    </message>
    <message>
        <source>malformed or truncated IPv6 extension header</source>
        <translation>en-tête d&apos;extension IPv6 mal formé ou tronqué</translation>
    </message>
    <message>
        <source>too many nested headers</source>
        <translation>trop d&apos;en-têtes imbriqués</translation>
    </message>
    <message>
        <source>OSI network layer</source>
        <translation>couche réseau OSI</translation>
    </message>
    <message>
        <source>DECnet routing</source>
        <translation>routage DECnet</translation>
    </message>
    <message>
        <source>X.25 or LAPB</source>
        <translation>X.25 ou LAPB</translation>
    </message>
    <message>
        <source>other IP protocol</source>
        <translation>autre protocole IP</translation>
    </message>
    <message>
        <source>truncated tunnel header</source>
        <translation>en-tête de tunnel tronqué</translation>
    </message>
    <message>
        <source>tunnel that carries no IP</source>
        <translation>tunnel qui ne transporte pas IP</translation>
    </message>
    <message>
        <source>ICMP about no connection</source>
        <translation>ICMP ne concernant aucune connexion</translation>
    </message>
    <message>
        <source>IP fragment, completed by another frame or waiting</source>
        <translation>fragment IP, complété par une autre trame ou en attente</translation>
    </message>
    <message>
        <source>IP fragment of a datagram never completed</source>
        <translation>fragment IP d&apos;un datagramme jamais complété</translation>
    </message>
    <message>
        <source>IP fragment over the memory bound or contradictory</source>
        <translation>fragment IP hors de la limite de mémoire ou contradictoire</translation>
    </message>
    <message>
        <source>truncated TCP header</source>
        <translation>en-tête TCP tronqué</translation>
    </message>
    <message>
        <source>malformed TCP header</source>
        <translation>en-tête TCP mal formé</translation>
    </message>
    <message>
        <source>kind {kind}</source>
        <translation>type {kind}</translation>
    </message>
    <message>
        <source>windows count times {factor}</source>
        <translation>les fenêtres comptent {factor} fois</translation>
    </message>
    <message>
        <source>{value}, echoes {echoed}</source>
        <translation>{value}, renvoie {echoed}</translation>
    </message>
    <message>
        <source>kind {kind}, {size} {size?byte|bytes}</source>
        <translation>type {kind}, {size} {size?octet|octets}</translation>
    </message>
    <message>
        <source>set</source>
        <translation>positionné</translation>
    </message>
    <message>
        <source>{size} {size?byte|bytes}, {captured} of them captured</source>
        <translation>{size} {size?octet|octets}, dont {captured} capturés</translation>
    </message>
    <message>
        <source>from its byte {from}</source>
        <translation>à partir de son octet {from}</translation>
    </message>
    <message>
        <source>PPPoE session</source>
        <translation>session PPPoE</translation>
    </message>
    <message>
        <source>priority {priority}, VLAN {vlan}</source>
        <translation>priorité {priority}, VLAN {vlan}</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>IPv4 in IP</source>
        <translation>IPv4 dans IP</translation>
    </message>
    <message>
        <source>ISO transport class 4</source>
        <translation>transport ISO classe 4</translation>
    </message>
    <message>
        <source>IPv6 in IP</source>
        <translation>IPv6 dans IP</translation>
    </message>
    <message>
        <source>fragment</source>
        <translation>fragment</translation>
    </message>
    <message>
        <source>, more parts follow</source>
        <translation>, d&apos;autres parties suivent</translation>
    </message>
    <message>
        <source>[{flag}|may be cut][{more}], from byte {from}</source>
        <translation>[{flag}|peut être découpé][{more}], à partir de l&apos;octet {from}</translation>
    </message>
    <message>
        <source>from byte {from}[{more}]</source>
        <translation>à partir de l&apos;octet {from}[{more}]</translation>
    </message>
    <message>
        <source>{sum}, wrong</source>
        <translation>{sum}, fausse</translation>
    </message>
    <message>
        <source>4, {size} {size?byte|bytes}</source>
        <translation>4, {size} {size?octet|octets}</translation>
    </message>
    <message>
        <source>6, class {class}, flow {flow}</source>
        <translation>6, classe {class}, flux {flow}</translation>
    </message>
    <message>
        <source>X.224 §13: the number that names the connection at that side.</source>
        <translation>X.224 §13 : le numéro qui désigne la connexion de ce côté.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>X.224 §13: its code, and how many bytes its value has.</source>
        <translation>X.224 §13 : son code et le nombre d&apos;octets de sa valeur.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>X.224 §13.5.3: why the connection is released.</source>
        <translation>X.224 §13.5.3 : pourquoi la connexion est libérée.</translation>
    </message>
    <message>
        <source>Reject cause</source>
        <translation>Cause du rejet</translation>
    </message>
    <message>
        <source>X.224 §13.12.3: what is wrong with a TPDU that came.</source>
        <translation>X.224 §13.12.3 : ce qui est faux dans une TPDU reçue.</translation>
    </message>
    <message>
        <source>Class and options</source>
        <translation>Classe et options</translation>
    </message>
    <message>
        <source>X.224 §13.3.3: which class of the protocol is wanted.</source>
        <translation>X.224 §13.3.3 : quelle classe du protocole est souhaitée.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>X.224 §13.7: of the TPDU; of a DT its first bit ends what belongs together.</source>
        <translation>X.224 §13.7 : de la TPDU ; pour une DT, le premier bit termine ce qui va ensemble.</translation>
    </message>
    <message>
        <source>Length indicator</source>
        <translation>Indicateur de longueur</translation>
    </message>
    <message>
        <source>Of the header, without this byte.</source>
        <translation>De l&apos;en-tête, sans cet octet.</translation>
    </message>
    <message>
        <source>Which TPDU it is; some carry a credit in the same byte.</source>
        <translation>De quelle TPDU il s&apos;agit ; certaines portent un crédit dans le même octet.</translation>
    </message>
    <message>
        <source>Destination reference</source>
        <translation>Référence de destination</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Référence source</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Données utilisateur</translation>
    </message>
    <message>
        <source>What the transport carries for the layer above it.</source>
        <translation>Ce que le transport porte pour la couche supérieure.</translation>
    </message>
    <message>
        <source>Transport TPDU</source>
        <translation>TPDU de transport</translation>
    </message>
    <message>
        <source>X.224, ISO/IEC 8073: a unit of the transport protocol.</source>
        <translation>X.224, ISO/IEC 8073 : une unité du protocole de transport.</translation>
    </message>
    <message>
        <source>Network protocol</source>
        <translation>Protocole réseau</translation>
    </message>
    <message>
        <source>ISO/IEC TR 9577: 0x81 is CLNP.</source>
        <translation>ISO/IEC TR 9577 : 0x81 est CLNP.</translation>
    </message>
    <message>
        <source>Header length</source>
        <translation>Longueur de l&apos;en-tête</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>In units of half a second; falls at every router.</source>
        <translation>En demi-secondes ; diminue à chaque routeur.</translation>
    </message>
    <message>
        <source>Flags and type</source>
        <translation>Drapeaux et type</translation>
    </message>
    <message>
        <source>Whether it may be cut and more parts follow; data, or an error report.</source>
        <translation>Si elle peut être découpée et si d&apos;autres parties suivent ; données ou rapport d&apos;erreur.</translation>
    </message>
    <message>
        <source>Segment length</source>
        <translation>Longueur du segment</translation>
    </message>
    <message>
        <source>ISO/IEC 8473-1: from host to host.</source>
        <translation>ISO/IEC 8473-1 : d&apos;hôte à hôte.</translation>
    </message>
    <message>
        <source>RFC 1070: OSI over the Internet.</source>
        <translation>RFC 1070 : OSI sur Internet.</translation>
    </message>
    <message>
        <source>Inactive network layer</source>
        <translation>Couche réseau inactive</translation>
    </message>
    <message>
        <source>ISO/IEC 8473-1 §5.2: both hosts are on one network.</source>
        <translation>ISO/IEC 8473-1 §5.2 : les deux hôtes sont sur un même réseau.</translation>
    </message>
    <message>
        <source>X.25 §5: a packet of one virtual call.</source>
        <translation>X.25 §5 : un paquet d&apos;une communication virtuelle.</translation>
    </message>
    <message>
        <source>Format and channel</source>
        <translation>Format et voie</translation>
    </message>
    <message>
        <source>channel {channel}</source>
        <translation>voie {channel}</translation>
    </message>
    <message>
        <source>Four bits of format, twelve that name the virtual call on this link.</source>
        <translation>Quatre bits de format, douze qui désignent la communication virtuelle sur cette liaison.</translation>
    </message>
    <message>
        <source>What kind of packet.</source>
        <translation>Quel genre de paquet.</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>X.25 annex E: why, more exactly.</source>
        <translation>X.25 annexe E : pourquoi, plus précisément.</translation>
    </message>
    <message>
        <source>X.25 §2: a frame of the link.</source>
        <translation>X.25 §2 : une trame de la liaison.</translation>
    </message>
    <message>
        <source>X.25 §2.4.2: tells commands of one station from those of the other.</source>
        <translation>X.25 §2.4.2 : distingue les commandes d&apos;une station de celles de l&apos;autre.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What kind of frame.</source>
        <translation>Quel genre de trame.</translation>
    </message>
    <message>
        <source>DNA NSP: the number that names the link at that side.</source>
        <translation>DNA NSP : le numéro qui désigne la liaison de ce côté.</translation>
    </message>
    <message>
        <source>DNA NSP: a message of a logical link.</source>
        <translation>DNA NSP : un message d&apos;une liaison logique.</translation>
    </message>
    <message>
        <source>Destination link</source>
        <translation>Liaison de destination</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>Liaison source</translation>
    </message>
    <message>
        <source>DNA NSP: why the link is disconnected.</source>
        <translation>DNA NSP : pourquoi la liaison est coupée.</translation>
    </message>
    <message>
        <source>Routing flags</source>
        <translation>Drapeaux de routage</translation>
    </message>
    <message>
        <source>How long the addresses are, and whether it comes back.</source>
        <translation>La longueur des adresses, et s&apos;il revient.</translation>
    </message>
    <message>
        <source>DNA Phase IV Routing: from node to node.</source>
        <translation>DNA Phase IV Routing : de nœud à nœud.</translation>
    </message>
    <message>
        <source>X.25 §5: who ends it, and in which case.</source>
        <translation>X.25 §5 : qui met fin, et dans quel cas.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The picture is too large for PNG; export SVG or PDF.</source>
        <translation>L&apos;image est trop grande pour PNG&#xa0;; exportez en SVG ou PDF.</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>SVG image</source>
        <translation>Image SVG</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Diagramme Mermaid</translation>
    </message>
    <message>
        <source>JSON record</source>
        <translation>Enregistrement JSON</translation>
    </message>
    <message>
        <source>The name %1 does not tell the format.</source>
        <translation>Le nom %1 n&apos;indique pas le format.</translation>
    </message>
    <message>
        <source>The results cannot be read back; check TMPDIR.</source>
        <translation>Les résultats ne peuvent être relus&#xa0;; vérifiez TMPDIR.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L&apos;export a été arrêté.</translation>
    </message>
    <message>
        <source>%1 is read and cannot be written as well; choose another name.</source>
        <translation>%1 est en lecture et ne peut être écrit à la fois&#xa0;; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>the name %1 does not tell the format; end it with svg, png, pdf, txt, mmd or json</source>
        <translation>le nom %1 n&apos;indique pas le format&#xa0;; terminez-le par svg, png, pdf, txt, mmd ou json</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>il n&apos;y a pas de connexion %1</translation>
    </message>
    <message>
        <source>--export takes a capture</source>
        <translation>--export demande une capture</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 in the timeline</source>
        <translation>%1 dans la chronologie</translation>
    </message>
    <message>
        <source>How a connection ends</source>
        <translation>Comment finit une connexion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Fields are compared with ==, !=, &amp;lt;, &amp;lt;=, &amp;gt;, &amp;gt;=, ~ (a part of a text) and in; conditions are joined by and, or, not and parentheses.</source>
        <translation>Les champs se comparent avec ==,&#xa0;!=, &amp;lt;, &amp;lt;=, &amp;gt;, &amp;gt;=, ~ (partie d&apos;un texte) et in&#xa0;; les conditions se joignent par and, or, not et des parenthèses.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About LastAck</source>
        <translation>À propos de LastAck</translation>
    </message>
    <message>
        <source>&lt;h3&gt;LastAck %1&lt;/h3&gt;&lt;p&gt;Who ended every connection in a capture, how, why, and what each application saw.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h3&gt;LastAck %1&lt;/h3&gt;&lt;p&gt;Qui a mis fin à chaque connexion d&apos;une capture, comment, pourquoi, et ce que chaque application a vu.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>not there any more</source>
        <translation>n&apos;existe plus</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>lecture interdite</translation>
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
        <translation>j</translation>
    </message>
    <message>
        <source>B</source>
        <translation>o</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
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
        <translation>Ordonnée</translation>
    </message>
    <message>
        <source>Half-closed</source>
        <translation>Semi-fermée</translation>
    </message>
    <message>
        <source>Abortive</source>
        <translation>Brutale</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouverte</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>device on the path</source>
        <translation>équipement sur le chemin</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>Barre d&apos;outils</translation>
    </message>
</context>
<context>
    <name>lastack::gui::AnalysisController</name>
    <message>
        <source>Internal error: %1</source>
        <translation>Erreur interne&#xa0;: %1</translation>
    </message>
    <message>
        <source>The results cannot be read back; check the disk of TMPDIR.</source>
        <translation>Les résultats ne peuvent être relus&#xa0;; vérifiez le disque de TMPDIR.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::BarButton</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lastack::gui::BytesView</name>
    <message>
        <source>Bytes of the packet</source>
        <translation>Octets du paquet</translation>
    </message>
    <message>
        <source>Choose a packet to see its bytes.</source>
        <translation>Choisissez un paquet pour voir ses octets.</translation>
    </message>
    <message>
        <source>Packet %1, %2 bytes</source>
        <translation>Paquet %1, %2 octets</translation>
    </message>
    <message>
        <source>, %1 of them captured</source>
        <translation>, dont %1 capturés</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>octets %1 à %2</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>Le paquet</translation>
    </message>
    <message>
        <source>What the field is</source>
        <translation>Ce qu&apos;est le champ</translation>
    </message>
    <message>
        <source>Fields of the packet</source>
        <translation>Champs du paquet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureDialog</name>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>&amp;Interfaces, one or more:</source>
        <translation>&amp;Interfaces, une ou plusieurs :</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Packet &amp;filter:</source>
        <translation>&amp;Filtre de paquets :</translation>
    </message>
    <message>
        <source>Packet filter</source>
        <translation>Filtre de paquets</translation>
    </message>
    <message>
        <source>In the language of tcpdump; empty: every packet.</source>
        <translation>Dans le langage de tcpdump ; vide : tous les paquets.</translation>
    </message>
    <message>
        <source>State of the packet filter</source>
        <translation>État du filtre de paquets</translation>
    </message>
    <message>
        <source>&amp;Only packets that open or end connections</source>
        <translation>Seulement les paquets qui &amp;ouvrent ou terminent des connexions</translation>
    </message>
    <message>
        <source>For links too fast for everything. Data is then known by sequence numbers alone; the last acknowledgment of a close and silent endings are not seen: few verdicts are certain, and causes that data would prove stay open.</source>
        <translation>Pour les liens trop rapides pour tout capturer. Les données ne sont alors connues que par les numéros de séquence ; le dernier acquittement d’une fermeture et les fins silencieuses ne se voient pas : peu de verdicts sont certains, et les causes que des données prouveraient restent ouvertes.</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <translation>&amp;Lister de nouveau</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>There is not enough memory to list the interfaces.</source>
        <translation>La mémoire ne suffit pas pour lister les interfaces.</translation>
    </message>
    <message>
        <source>There is no interface to capture from.</source>
        <translation>Il n’y a aucune interface à capturer.</translation>
    </message>
    <message>
        <source>✖ The filter ends too early: %1.</source>
        <translation>✖ Le filtre se termine trop tôt : %1.</translation>
    </message>
    <message>
        <source>✖ Column %1, “%2”: %3.</source>
        <translation>✖ Colonne %1, « %2 » : %3.</translation>
    </message>
    <message>
        <source>✓ The filter is in order.</source>
        <translation>✓ Le filtre est correct.</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>vérification …</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureStatus</name>
    <message>
        <source>State of the capture</source>
        <translation>État de la capture</translation>
    </message>
    <message>
        <source>Dropped packets</source>
        <translation>Paquets perdus</translation>
    </message>
    <message>
        <source>■ Stopped: %1  │  %2 packets</source>
        <translation>■ Arrêté : %1  │  %2 paquets</translation>
    </message>
    <message>
        <source>● Capturing %1  │  %2 packets, %3/s  │  %4 open, %5 half-closed</source>
        <translation>● Capture de %1  │  %2 paquets, %3/s  │  %4 ouvertes, %5 semi-fermées</translation>
    </message>
    <message>
        <source>drops unknown</source>
        <translation>pertes inconnues</translation>
    </message>
    <message>
        <source>no drops</source>
        <translation>aucune perte</translation>
    </message>
    <message>
        <source>⚠ DROPPED %1, %2/s: by the kernel %3, by the interface %4, by lastack-capture %5</source>
        <translation>⚠ PERDUS %1, %2/s : par le noyau %3, par l’interface %4, par lastack-capture %5</translation>
    </message>
    <message>
        <source>  │  no sandbox: %1</source>
        <translation>  │  pas de bac à sable : %1</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureWatch</name>
    <message>
        <source>%1 is not there any more; what was read of it stays here.</source>
        <translation>%1 n&apos;existe plus&#xa0;; ce qui en a été lu reste ici.</translation>
    </message>
    <message>
        <source>%1 has grown; reload it to see the rest.</source>
        <translation>%1 a grandi&#xa0;; relisez-le pour voir le reste.</translation>
    </message>
    <message>
        <source>%1 has changed; reload it to see what it is now.</source>
        <translation>%1 a changé&#xa0;; relisez-le pour voir ce qu&apos;il est devenu.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionModel</name>
    <message>
        <source>… ending</source>
        <translation>… se termine</translation>
    </message>
    <message>
        <source>… opening</source>
        <translation>… s’ouvre</translation>
    </message>
    <message>
        <source>open for %1, idle for %2</source>
        <translation>ouverte depuis %1, inactive depuis %2</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionPane</name>
    <message>
        <source>Choose a connection in the list to see how it ended.</source>
        <translation>Choisissez une connexion de la liste pour voir comment elle a fini.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionTable</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Filter to this: %1</source>
        <translation>Filtrer sur ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter this out</source>
        <translation>Exclure ceci</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colonnes d&apos;origine</translation>
    </message>
</context>
<context>
    <name>lastack::gui::DetailsView</name>
    <message>
        <source>Cause: %1, %2</source>
        <translation>Cause&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Choose a connection, a packet, a call or an indication to see what speaks for it and what against.</source>
        <translation>Choisissez une connexion, un paquet, un appel ou une indication pour voir ce qui parle pour et contre.</translation>
    </message>
    <message>
        <source>%1, %2: reasons</source>
        <translation>%1, %2&#xa0;: raisons</translation>
    </message>
    <message>
        <source>Choose a call or an indication beside the timeline to see its alternatives.</source>
        <translation>Choisissez un appel ou une indication à côté de la chronologie pour voir ses alternatives.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::DropHint</name>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Déposez pour ouvrir %n fichier</numerusform>
            <numerusform>Déposez pour ouvrir %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lastack::gui::FaultBar</name>
    <message>
        <source>Reload</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
<context>
    <name>lastack::gui::FilterBar</name>
    <message>
        <source>Filter of connections</source>
        <translation>Filtre des connexions</translation>
    </message>
    <message>
        <source>State of the filter</source>
        <translation>État du filtre</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Saved and earlier filters</source>
        <translation>Filtres enregistrés et précédents</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>filtering …</source>
        <translation>filtrage …</translation>
    </message>
    <message>
        <source>The filter is right.</source>
        <translation>Le filtre est correct.</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Oublier ce filtre</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fil&amp;tre</translation>
    </message>
</context>
<context>
    <name>lastack::gui::FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>What to find in the list</source>
        <translation>Que chercher dans la liste</translation>
    </message>
    <message>
        <source>a text of the list, or a condition such as rst_by == server</source>
        <translation>un texte de la liste, ou une condition comme rst_by == server</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Résultat de la recherche</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
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
        <translation>inactive</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Packets, last minute</source>
        <translation>Paquets, dernière minute</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>lastack::gui::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Langue du &amp;système</translation>
    </message>
</context>
<context>
    <name>lastack::gui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation>Ouvrir des captures</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Number of a connection, or # and the number of a packet:</source>
        <translation>Numéro d&apos;une connexion, ou # et le numéro d&apos;un paquet&#xa0;:</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>Ce n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>Il n&apos;y a pas de connexion %1.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Écriture du rapport …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select at most %1 connections.</source>
        <translation>Sélectionnez au plus %1 connexions.</translation>
    </message>
    <message>
        <source>Export the selected connections, each into a file of its own</source>
        <translation>Exporter les connexions sélectionnées, chacune dans son fichier</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Exporter le diagramme</translation>
    </message>
    <message>
        <source>The name %1 does not tell the format.</source>
        <translation>Le nom %1 n&apos;indique pas le format.</translation>
    </message>
    <message>
        <source>Reading the connections …</source>
        <translation>Lecture des connexions …</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a packet to see its bytes.</source>
        <translation>Choisissez un paquet pour voir ses octets.</translation>
    </message>
    <message>
        <source>%1 – LastAck</source>
        <translation>%1 – LastAck</translation>
    </message>
    <message>
        <source>Analyzing …</source>
        <translation>Analyse …</translation>
    </message>
    <message>
        <source>Analyzing … %1 packets</source>
        <translation>Analyse … %1 paquets</translation>
    </message>
    <message>
        <source>Packets: %1  │  Connections: %2  │  UTC</source>
        <translation>Paquets&#xa0;: %1  │  Connexions&#xa0;: %2  │  UTC</translation>
    </message>
    <message>
        <source>No connection matches. %1 hidden.</source>
        <translation>Aucune connexion ne correspond. %1 masquées.</translation>
    </message>
    <message>
        <source>There are no connections in %1.</source>
        <translation>Il n&apos;y a pas de connexions dans %1.</translation>
    </message>
    <message>
        <source>The analysis was stopped after %1 packets.</source>
        <translation>L&apos;analyse a été arrêtée après %1 paquets.</translation>
    </message>
    <message>
        <source>What is wrong with the capture</source>
        <translation>Ce qui ne va pas avec la capture</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The connection as text, with all evidence</source>
        <translation>La connexion en texte, avec toutes les preuves</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Avancement de l&apos;analyse</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>✖ not found</source>
        <translation>✖ introuvable</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>recherche …</translation>
    </message>
    <message>
        <source>no connection is shown</source>
        <translation>aucune connexion n&apos;est affichée</translation>
    </message>
    <message>
        <source>several captures are open as one</source>
        <translation>plusieurs captures sont ouvertes comme une seule</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>il n&apos;est pas installé</translation>
    </message>
    <message>
        <source>Wireshark could not be started.</source>
        <translation>Wireshark n&apos;a pu être lancé.</translation>
    </message>
    <message>
        <source>&amp;Open in Wireshark</source>
        <translation>&amp;Ouvrir dans Wireshark</translation>
    </message>
    <message>
        <source>Open in Wireshark: %1</source>
        <translation>Ouvrir dans Wireshark&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>Link layer: %1</source>
        <translation>Couche liaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is cut short at offset %2 (%4): analyzed until packet %3.</source>
        <translation>%1 est tronqué à la position %2 (%4)&#xa0;: analysé jusqu&apos;au paquet %3.</translation>
    </message>
    <message>
        <source>%1 is damaged at offset %2, after packet %3: %4.</source>
        <translation>%1 est endommagé à la position %2, après le paquet %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>More damaged places: %1.</source>
        <translation>Autres endroits endommagés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Analyzing … %1 packets  │  %2 connections so far, in the order of their ends</source>
        <translation>Analyse … %1 paquets  │  %2 connexions jusqu&apos;ici, dans l&apos;ordre de leur fin</translation>
    </message>
    <message>
        <source>Stopped: the list is as it was before.</source>
        <translation>Arrêté&#xa0;: la liste est comme avant.</translation>
    </message>
    <message>
        <source>The analysis ended early, after %1 connections: %2</source>
        <translation>L&apos;analyse s&apos;est arrêtée tôt, après %1 connexions&#xa0;: %2</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Packets of strangers are not analyzed as root; run LastAck as a user of group lastack, or start it with --allow-root.</source>
        <translation>Les paquets d’inconnus ne sont pas analysés en tant que root ; lancez LastAck en tant qu’utilisateur du groupe lastack, ou avec --allow-root.</translation>
    </message>
    <message>
        <source>The capture helper was killed; what was captured until then is here.</source>
        <translation>Le programme de capture a été tué ; ce qui a été capturé jusque-là est ici.</translation>
    </message>
    <message>
        <source>the capture helper failed</source>
        <translation>le programme de capture a échoué</translation>
    </message>
    <message>
        <source>The capture ended: %1; what was captured until then is here.</source>
        <translation>La capture s’est terminée : %1 ; ce qui a été capturé jusque-là est ici.</translation>
    </message>
    <message>
        <source>The capture ended, because there is no room for its packets: %1</source>
        <translation>La capture s’est terminée, car il n’y a plus de place pour ses paquets : %1</translation>
    </message>
    <message>
        <source>What was captured of %1 is not saved.</source>
        <translation>Ce qui a été capturé de %1 n’est pas enregistré.</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Enregistrer …</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>Enregistrer la capture</translation>
    </message>
    <message>
        <source>Saving the capture …</source>
        <translation>Enregistrement de la capture …</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Connections: %1, in the order of their ends</source>
        <translation>Connexions : %1, dans l’ordre de leur fin</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
</context>
<context>
    <name>lastack::gui::NewRowsHint</name>
    <message>
        <source>▼ %1 new</source>
        <translation>▼ Nouvelles : %1</translation>
    </message>
    <message>
        <source>%1 new connections; go to the end of the list</source>
        <translation>Nouvelles connexions : %1 ; aller à la fin de la liste</translation>
    </message>
</context>
<context>
    <name>lastack::gui::OverviewPanel</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
</context>
<context>
    <name>lastack::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Names of calls</source>
        <translation>&amp;Noms des appels</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <source>Show c&amp;alls</source>
        <translation>Montrer les &amp;appels</translation>
    </message>
    <message>
        <source>Show &amp;indications</source>
        <translation>Montrer les &amp;indications</translation>
    </message>
    <message>
        <source>Sequence numbers as on the &amp;wire</source>
        <translation>Numéros de séquence &amp;bruts</translation>
    </message>
</context>
<context>
    <name>lastack::gui::SegmentModel</name>
    <message>
        <source>Packet</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Client: calls and indications</source>
        <translation>Client&#xa0;: appels et indications</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Server: calls and indications</source>
        <translation>Serveur&#xa0;: appels et indications</translation>
    </message>
</context>
<context>
    <name>lastack::gui::StartPage</name>
    <message>
        <source>Who ended every connection in a capture, how, why, and what each application saw.</source>
        <translation>Qui a mis fin à chaque connexion d&apos;une capture, comment, pourquoi, et ce que chaque application a vu.</translation>
    </message>
    <message>
        <source>Recent captures</source>
        <translation>Captures récentes</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>&amp;Open a capture …</source>
        <translation>&amp;Ouvrir une capture …</translation>
    </message>
    <message>
        <source>pcap, pcapng or snoop, compressed or not</source>
        <translation>pcap, pcapng ou snoop, compressée ou non</translation>
    </message>
    <message>
        <source>&amp;Try a sample</source>
        <translation>E&amp;ssayer un exemple</translation>
    </message>
    <message>
        <source>two clients and their transaction totals</source>
        <translation>deux clients et leurs totaux de transactions</translation>
    </message>
    <message>
        <source>… or drop files anywhere in this window</source>
        <translation>… ou déposez des fichiers n&apos;importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Search the samples</source>
        <translation>Chercher dans les exemples</translation>
    </message>
    <message>
        <source>Captures that you open are listed here.</source>
        <translation>Les captures que vous ouvrez figurent ici.</translation>
    </message>
    <message>
        <source>The samples are not installed.</source>
        <translation>Les exemples ne sont pas installés.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Capture &amp;live …</source>
        <translation>Capturer en &amp;direct …</translation>
    </message>
    <message>
        <source>connections as they end, on this machine</source>
        <translation>les connexions dès leur fin, sur cette machine</translation>
    </message>
</context>
<context>
    <name>lastack::gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Packets between client and server, with the calls and indications of both sides</source>
        <translation>Paquets entre client et serveur, avec les appels et indications des deux côtés</translation>
    </message>
    <message>
        <source>Double-click to open or close it.</source>
        <translation>Double-cliquez pour ouvrir ou fermer.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment elle a fini</translation>
    </message>
    <message>
        <source>What happened, in one sentence</source>
        <translation>Ce qui s&apos;est passé, en une phrase</translation>
    </message>
    <message>
        <source>What the client&apos;s application saw</source>
        <translation>Ce que l&apos;application du client a vu</translation>
    </message>
    <message>
        <source>What the server&apos;s application saw</source>
        <translation>Ce que l&apos;application du serveur a vu</translation>
    </message>
    <message>
        <source>The client was told nothing of an end.</source>
        <translation>Aucune fin n&apos;a été signalée au client.</translation>
    </message>
    <message>
        <source>The server was told nothing of an end.</source>
        <translation>Aucune fin n&apos;a été signalée au serveur.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Who ended every connection in a capture, how, why, and what each application saw.</source>
        <translation>Qui a mis fin à chaque connexion d&apos;une capture, comment, pourquoi, et ce que chaque application a vu.</translation>
    </message>
    <message>
        <source>captures to open</source>
        <translation>captures à ouvrir</translation>
    </message>
    <message>
        <source>which connection to export, from 1</source>
        <translation>quelle connexion exporter, depuis 1</translation>
    </message>
    <message>
        <source>pixels of a PNG for each unit</source>
        <translation>pixels d&apos;un PNG pour chaque unité</translation>
    </message>
    <message>
        <source>system, light or dark</source>
        <translation>system, light ou dark</translation>
    </message>
    <message>
        <source>en, de, fr, pt_BR, ru or zh_TW: of the window, and of what --export writes</source>
        <translation>en, de, fr, pt_BR, ru ou zh_TW&#xa0;: langue de la fenêtre et de ce qu&apos;écrit --export</translation>
    </message>
    <message>
        <source>write one connection to OUT (svg, png, pdf, txt, mmd, json), or without --connection the report (txt, json, ndjson, csv, log), without a window</source>
        <translation>écrit sans fenêtre une connexion dans OUT (svg, png, pdf, txt, mmd, json) ou, sans --connection, le rapport (txt, json, ndjson, csv, log)</translation>
    </message>
    <message>
        <source>which connections the report is to have</source>
        <translation>quelles connexions le rapport contient</translation>
    </message>
    <message>
        <source>analyze what is captured live with the rights of root</source>
        <translation>analyser ce qui est capturé en direct avec les droits de root</translation>
    </message>
    <message>
        <source>do not give up system calls and files where packets are analyzed live</source>
        <translation>ne pas renoncer aux appels système et aux fichiers là où les paquets sont analysés en direct</translation>
    </message>
</context>
</TS>
