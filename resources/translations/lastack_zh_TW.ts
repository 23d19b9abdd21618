<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open …</source>
        <translation>開啟(&amp;O) …</translation>
    </message>
    <message>
        <source>Opens one or more captures as one stream.</source>
        <translation>將一個或多個擷取檔當作一個資料流開啟。</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新載入(&amp;R)</translation>
    </message>
    <message>
        <source>Reads the capture again.</source>
        <translation>重新讀取擷取檔。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Goes back to the start page.</source>
        <translation>返回起始頁。</translation>
    </message>
    <message>
        <source>Writes the connections that match, in a format of the command line.</source>
        <translation>以命令列的某種格式寫出符合的連線。</translation>
    </message>
    <message>
        <source>Export &amp;diagram …</source>
        <translation>匯出圖表(&amp;D) …</translation>
    </message>
    <message>
        <source>Writes the selected connections as SVG, PNG, PDF, text, Mermaid or JSON.</source>
        <translation>將選取的連線寫成 SVG、PNG、PDF、文字、Mermaid 或 JSON。</translation>
    </message>
    <message>
        <source>Diagrams in the &amp;language of the window</source>
        <translation>圖表使用視窗語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>結束程式。</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製列(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected connections as a table.</source>
        <translation>將選取的連線複製為表格。</translation>
    </message>
    <message>
        <source>Copy &amp;verdict</source>
        <translation>複製判定(&amp;V)</translation>
    </message>
    <message>
        <source>Copies how the connection ended, in sentences.</source>
        <translation>以句子複製連線如何結束。</translation>
    </message>
    <message>
        <source>Copy as &amp;Wireshark filter</source>
        <translation>複製為 Wireshark 篩選器(&amp;W)</translation>
    </message>
    <message>
        <source>Copies a display filter that shows this connection in Wireshark.</source>
        <translation>複製一個在 Wireshark 中顯示此連線的顯示篩選器。</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>標記或取消標記(&amp;M)</translation>
    </message>
    <message>
        <source>Puts a star beside the connection, or takes it away.</source>
        <translation>在連線旁加上或移除星號。</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>篩選(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the filter; Up and Down recall earlier ones, Ctrl+Space completes.</source>
        <translation>移至篩選欄；上下鍵可叫出先前的篩選，Ctrl+空白鍵可補全。</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>清除篩選(&amp;L)</translation>
    </message>
    <message>
        <source>Shows every connection.</source>
        <translation>顯示所有連線。</translation>
    </message>
    <message>
        <source>Filter to this &amp;server</source>
        <translation>篩選此伺服器(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the connections to the same address and port.</source>
        <translation>顯示連到相同位址與連接埠的連線。</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Makes the timeline larger.</source>
        <translation>放大時間軸。</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Makes the timeline smaller.</source>
        <translation>縮小時間軸。</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>Shows the timeline in the size of the program&apos;s font.</source>
        <translation>以程式字型的大小顯示時間軸。</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>符合視窗(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the whole timeline, where that stays readable.</source>
        <translation>在仍可閱讀時顯示整個時間軸。</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>呼叫(&amp;C)</translation>
    </message>
    <message>
        <source>Shows the calls that explain the packets.</source>
        <translation>顯示解釋封包的呼叫。</translation>
    </message>
    <message>
        <source>Shows what the applications were told.</source>
        <translation>顯示應用程式收到的通知。</translation>
    </message>
    <message>
        <source>Each &amp;segment</source>
        <translation>每個區段(&amp;S)</translation>
    </message>
    <message>
        <source>Shows every data segment instead of one row for many.</source>
        <translation>顯示每個資料區段，而不是多個合為一列。</translation>
    </message>
    <message>
        <source>Sequence numbers as on the &amp;wire</source>
        <translation>線路上的序號(&amp;W)</translation>
    </message>
    <message>
        <source>Shows sequence numbers as sent, not from zero.</source>
        <translation>顯示傳送時的序號，而非從零開始。</translation>
    </message>
    <message>
        <source>Shows times since the first packet of the connection.</source>
        <translation>顯示自連線第一個封包起的時間。</translation>
    </message>
    <message>
        <source>Times of the &amp;day</source>
        <translation>當日時間(&amp;D)</translation>
    </message>
    <message>
        <source>Shows times of the day, in UTC.</source>
        <translation>以 UTC 顯示當日時間。</translation>
    </message>
    <message>
        <source>Times since the &amp;row before</source>
        <translation>自前一列的時間(&amp;R)</translation>
    </message>
    <message>
        <source>Shows how long after the row before.</source>
        <translation>顯示與前一列相隔多久。</translation>
    </message>
    <message>
        <source>Names calls as the Winsock service provider interface does.</source>
        <translation>以 Winsock 服務提供者介面的方式命名呼叫。</translation>
    </message>
    <message>
        <source>Names calls as POSIX does.</source>
        <translation>以 POSIX 的方式命名呼叫。</translation>
    </message>
    <message>
        <source>Colors of the s&amp;ystem</source>
        <translation>系統色彩(&amp;Y)</translation>
    </message>
    <message>
        <source>Looks as the system says.</source>
        <translation>外觀依系統設定。</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark on light.</source>
        <translation>淺底深字。</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>深底淺字。</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全螢幕(&amp;U)</translation>
    </message>
    <message>
        <source>Fills the screen.</source>
        <translation>填滿螢幕。</translation>
    </message>
    <message>
        <source>&amp;Previous connection</source>
        <translation>上一個連線(&amp;P)</translation>
    </message>
    <message>
        <source>Selects the connection before in the list.</source>
        <translation>選取清單中的上一個連線。</translation>
    </message>
    <message>
        <source>&amp;Next connection</source>
        <translation>下一個連線(&amp;N)</translation>
    </message>
    <message>
        <source>Selects the next connection of the list.</source>
        <translation>選取清單中的下一個連線。</translation>
    </message>
    <message>
        <source>Next p&amp;acket</source>
        <translation>下一個封包(&amp;A)</translation>
    </message>
    <message>
        <source>Selects the next packet of this connection.</source>
        <translation>選取此連線的下一個封包。</translation>
    </message>
    <message>
        <source>Previous pac&amp;ket</source>
        <translation>上一個封包(&amp;K)</translation>
    </message>
    <message>
        <source>Selects the packet before.</source>
        <translation>選取前一個封包。</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>前往(&amp;G) …</translation>
    </message>
    <message>
        <source>Goes to a connection by number, or to a packet with # before it.</source>
        <translation>以編號前往連線，或在前面加 # 前往封包。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Goes back to the connection that was selected before.</source>
        <translation>回到先前選取的連線。</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>下一步(&amp;F)</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>再次往前。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Shows the keys, the marks and the language of filters.</source>
        <translation>顯示按鍵、符號與篩選語言。</translation>
    </message>
    <message>
        <source>&amp;About LastAck</source>
        <translation>關於 LastAck(&amp;A)</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>顯示版本。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>Writes SVG, PNG, PDF, text and Mermaid in the language of the window instead of English.</source>
        <translation>SVG、PNG、PDF、文字與 Mermaid 以視窗的語言寫出，而非英文。</translation>
    </message>
    <message>
        <source>&amp;Open in Wireshark</source>
        <translation>在 Wireshark 中開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the capture in Wireshark, at the selected packet.</source>
        <translation>在 Wireshark 中開啟擷取檔，並移至選取的封包。</translation>
    </message>
    <message>
        <source>F&amp;ind …</source>
        <translation>尋找(&amp;I) …</translation>
    </message>
    <message>
        <source>Looks for a text or a condition in the list, without hiding the rest.</source>
        <translation>在清單中尋找文字或條件，而不隱藏其餘項目。</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next match.</source>
        <translation>移至下一個相符項目。</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>找上一個(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the match before.</source>
        <translation>移至上一個相符項目。</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>偏好設定(&amp;E) …</translation>
    </message>
    <message>
        <source>Chooses colors, words and times for this and later runs.</source>
        <translation>選擇本次與以後使用的色彩、用語與時間。</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Shows time to scale, pauses included; what has no room is left out.</source>
        <translation>按比例顯示時間，包括停頓；放不下的則省略。</translation>
    </message>
    <message>
        <source>Close opened &amp;breaks</source>
        <translation>收合已展開的中斷(&amp;B)</translation>
    </message>
    <message>
        <source>Makes pauses and runs short again that a double click opened.</source>
        <translation>將按兩下展開的停頓與連續區段重新縮短。</translation>
    </message>
    <message>
        <source>&amp;Export report …</source>
        <translation>匯出報告(&amp;E) …</translation>
    </message>
    <message>
        <source>Indica&amp;tions</source>
        <translation>通知(&amp;T)</translation>
    </message>
    <message>
        <source>Times since the first &amp;packet</source>
        <translation>自第一個封包的時間(&amp;P)</translation>
    </message>
    <message>
        <source>Calls of Winsoc&amp;k providers</source>
        <translation>Winsock 提供者的呼叫(&amp;K)</translation>
    </message>
    <message>
        <source>Calls of POSI&amp;X</source>
        <translation>POSIX 的呼叫(&amp;X)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Capture …</source>
        <translation>擷取(&amp;C) …</translation>
    </message>
    <message>
        <source>Chooses interfaces and what to capture from them.</source>
        <translation>選擇介面以及要擷取的內容。</translation>
    </message>
    <message>
        <source>Ends the analysis or the capture, and what was read is shown; else captures again as before.</source>
        <translation>結束分析或擷取，並顯示已讀取的內容；否則依先前設定再次擷取。</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新開始(&amp;R)</translation>
    </message>
    <message>
        <source>Captures from the beginning, from the same interfaces.</source>
        <translation>從頭開始擷取，使用相同的介面。</translation>
    </message>
    <message>
        <source>Save the c&amp;apture …</source>
        <translation>儲存擷取檔(&amp;A) …</translation>
    </message>
    <message>
        <source>Writes every packet that was captured as pcapng.</source>
        <translation>將擷取到的所有封包寫成 pcapng。</translation>
    </message>
    <message>
        <source>Show &amp;open connections</source>
        <translation>顯示開啟中的連線(&amp;O)</translation>
    </message>
    <message>
        <source>Lists connections that have not ended below the others, in gray, with their age.</source>
        <translation>在其他連線下方以灰色列出尚未結束的連線及其存在時間。</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>擷取(&amp;C)</translation>
    </message>
</context>
<context>
    <name>AnalysisController</name>
    <message>
        <source>There is not enough memory; analyze a smaller capture.</source>
        <translation>記憶體不足；請分析較小的擷取檔。</translation>
    </message>
</context>
<context>
    <name>CaptureRecord</name>
    <message>
        <source>No file for the packets can be made in %1 (%2); free some space, or set TMPDIR to another folder.</source>
        <translation>無法在 %1 建立存放封包的檔案（%2）；請釋出空間，或將 TMPDIR 設為其他資料夾。</translation>
    </message>
    <message>
        <source>the capture is cut short</source>
        <translation>擷取檔被截斷</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>已停止</translation>
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
        <translation>連線編號，依第一個封包的順序</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開啟時間</translation>
    </message>
    <message>
        <source>Time of the first packet, UTC</source>
        <translation>第一個封包的時間，UTC</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持續時間</translation>
    </message>
    <message>
        <source>From the first packet to the last</source>
        <translation>從第一個封包到最後一個</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>The side that opened</source>
        <translation>開啟連線的一方</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>The side that answered</source>
        <translation>回應的一方</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>傳輸層</translation>
    </message>
    <message>
        <source>The protocol whose connection this is</source>
        <translation>此連線所屬的協定</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>如何結束</translation>
    </message>
    <message>
        <source>The outcome; in order: what was cut off first</source>
        <translation>結果；依序：先列被切斷者</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>結束者</translation>
    </message>
    <message>
        <source>Who began the teardown on the wire</source>
        <translation>誰在線路上開始拆除</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因說明</translation>
    </message>
    <message>
        <source>The pattern of the ending and its cause</source>
        <translation>結束的型態及其原因</translation>
    </message>
    <message>
        <source>Reset by</source>
        <translation>重置者</translation>
    </message>
    <message>
        <source>Who sent the reset that ended it, or tried to</source>
        <translation>誰送出結束或試圖結束連線的重置</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What made it end so</source>
        <translation>為何如此結束</translation>
    </message>
    <message>
        <source>Close took</source>
        <translation>關閉耗時</translation>
    </message>
    <message>
        <source>From the first packet of the teardown to its last</source>
        <translation>從拆除的第一個封包到最後一個</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握度</translation>
    </message>
    <message>
        <source>How sure the verdict is</source>
        <translation>判定有多確定</translation>
    </message>
    <message>
        <source>Disconnect data</source>
        <translation>中斷資料</translation>
    </message>
    <message>
        <source>What the protocols above said of the end</source>
        <translation>上層協定對結束的說明</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>位元組 →</translation>
    </message>
    <message>
        <source>Payload that the client sent</source>
        <translation>用戶端送出的酬載</translation>
    </message>
    <message>
        <source>Bytes ←</source>
        <translation>位元組 ←</translation>
    </message>
    <message>
        <source>Payload that the server sent</source>
        <translation>伺服器送出的酬載</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有風險</translation>
    </message>
    <message>
        <source>Bytes never acknowledged or perhaps never read, where the ending could lose them</source>
        <translation>從未被確認、或可能從未被讀取，而結束方式可能使其遺失的位元組</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>封包</translation>
    </message>
    <message>
        <source>Packets of both sides</source>
        <translation>雙方的封包</translation>
    </message>
    <message>
        <source>FINs again</source>
        <translation>FIN 重送</translation>
    </message>
    <message>
        <source>FINs that were sent again</source>
        <translation>重送的 FIN</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>來回時間</translation>
    </message>
    <message>
        <source>Of the handshake</source>
        <translation>依交握</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>位於</translation>
    </message>
    <message>
        <source>VLANs and tunnels around it, the outermost first</source>
        <translation>外圍的 VLAN 與通道，最外層在前</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>第一個封包</translation>
    </message>
    <message>
        <source>Number of its first packet in the capture</source>
        <translation>其第一個封包在擷取檔中的編號</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>最後封包</translation>
    </message>
    <message>
        <source>Number of its last packet in the capture</source>
        <translation>其最後一個封包在擷取檔中的編號</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>packet %1 excludes it</source>
        <translation>封包 %1 將其排除</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>其他可能</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>How they ended</source>
        <translation>如何結束</translation>
    </message>
    <message>
        <source>Who began the end</source>
        <translation>誰開始結束</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因說明</translation>
    </message>
    <message>
        <source>Servers with abortive or half-closed endings</source>
        <translation>有強制中斷或半關閉的伺服器</translation>
    </message>
    <message>
        <source>How long the close took</source>
        <translation>關閉花了多久</translation>
    </message>
    <message>
        <source>Silence before the close</source>
        <translation>關閉前的靜默</translation>
    </message>
    <message>
        <source>Connection {number}: {outcome}</source>
        <translation>連線 {number}：{outcome}</translation>
    </message>
    <message>
        <source>, crosses {packet}</source>
        <translation>，與 {packet} 交錯</translation>
    </message>
    <message>
        <source>Packet {packet}, client to server, {label}, {time}.</source>
        <translation>封包 {packet}，用戶端到伺服器，{label}，{time}。</translation>
    </message>
    <message>
        <source>Packet {packet}, server to client, {label}, {time}.</source>
        <translation>封包 {packet}，伺服器到用戶端，{label}，{time}。</translation>
    </message>
    <message>
        <source>Pause of {pause}.</source>
        <translation>停頓 {pause}。</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <source>The client calls {what}.</source>
        <translation>用戶端呼叫 {what}。</translation>
    </message>
    <message>
        <source>The client is told {what}.</source>
        <translation>用戶端收到通知 {what}。</translation>
    </message>
    <message>
        <source>The server calls {what}.</source>
        <translation>伺服器呼叫 {what}。</translation>
    </message>
    <message>
        <source>The server is told {what}.</source>
        <translation>伺服器收到通知 {what}。</translation>
    </message>
    <message>
        <source>data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>無旗標</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>重送</translation>
    </message>
    <message>
        <source>after the FIN</source>
        <translation>FIN 之後</translation>
    </message>
    <message>
        <source>window 0</source>
        <translation>視窗 0</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>亂序</translation>
    </message>
    <message>
        <source>{count} {count?segment|segments}, {size}</source>
        <translation>{count} 個區段，{size}</translation>
    </message>
    <message>
        <source>made by somebody else</source>
        <translation>由他人製造</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>無作用</translation>
    </message>
    <message>
        <source>keepalive</source>
        <translation>keepalive</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>視窗探測</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>challenge</translation>
    </message>
    <message>
        <source>{count} more {count?segment|segments}, {pause}</source>
        <translation>另有 {count} 個區段，{pause}</translation>
    </message>
    <message>
        <source>{count} more {count?event|events}, {pause}</source>
        <translation>另有 {count} 個事件，{pause}</translation>
    </message>
    <message>
        <source>{count} more {count?row|rows}[, {pause}]</source>
        <translation>另有 {count} 列[，{pause}]</translation>
    </message>
    <message>
        <source>at an unknown time:</source>
        <translation>時間不明：</translation>
    </message>
    <message>
        <source>Times as captured, since the first packet.</source>
        <translation>時間依擷取所見，自第一個封包起算。</translation>
    </message>
    <message>
        <source>Times as captured, UTC.</source>
        <translation>時間依擷取所見，UTC。</translation>
    </message>
    <message>
        <source>Times as captured, since the row before.</source>
        <translation>時間依擷取所見，自前一列起算。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>(1) to (8): the steps of a Winsock shutdown.</source>
        <translation>(1) 到 (8)：Winsock 關閉的步驟。</translation>
    </message>
    <message>
        <source>?: possible, not certain.</source>
        <translation>?：可能，但不確定。</translation>
    </message>
    <message>
        <source>One-way times unknown: the capture has no complete handshake.</source>
        <translation>單程時間不明：擷取檔中沒有完整的交握。</translation>
    </message>
    <message>
        <source>Dotted line: the place of the capture, estimated from the handshake.</source>
        <translation>虛線：擷取的位置，由交握估計。</translation>
    </message>
    <message>
        <source>Dots are observed, slopes inferred.</source>
        <translation>圓點為觀察所得，斜率為推論。</translation>
    </message>
    <message>
        <source>{first} or {next}</source>
        <translation>{first} 或 {next}</translation>
    </message>
    <message>
        <source>{first}; then {next}</source>
        <translation>{first}；然後 {next}</translation>
    </message>
    <message>
        <source>With its socket open, the client would have been told: {indications}.</source>
        <translation>若通訊端仍開啟，用戶端會收到通知：{indications}。</translation>
    </message>
    <message>
        <source>With its socket open, the server would have been told: {indications}.</source>
        <translation>若通訊端仍開啟，伺服器會收到通知：{indications}。</translation>
    </message>
    <message>
        <source>The client would have been told: {indications}.</source>
        <translation>用戶端會收到通知：{indications}。</translation>
    </message>
    <message>
        <source>The server would have been told: {indications}.</source>
        <translation>伺服器會收到通知：{indications}。</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})] and the {peer} closed[ {duration} later][ (packet {answer})]; both FINs were acknowledged and nothing was lost</source>
        <translation>{actor}先關閉[（封包 {packet}）]，{peer}[在 {duration} 後]也關閉[（封包 {answer}）]；兩個 FIN 都已確認，沒有資料遺失</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})] and the {peer} acknowledged that with a FIN of its own[ (packet {answer})]; both FINs were acknowledged and nothing was lost</source>
        <translation>{actor}先關閉[（封包 {packet}）]，{peer}以自己的 FIN 確認[（封包 {answer}）]；兩個 FIN 都已確認，沒有資料遺失</translation>
    </message>
    <message>
        <source>Both sides closed at the same time: their FINs crossed[ (packets {packet} and {answer})] and both were acknowledged</source>
        <translation>雙方同時關閉：兩個 FIN 交錯[（封包 {packet} 與 {answer}）]且都已確認</translation>
    </message>
    <message>
        <source>The {actor} closed its direction first[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data], which the {actor} acknowledged, and then closed as well[ (packet {answer})]</source>
        <translation>{actor}先關閉自己的方向[（封包 {packet}）]；{peer}又送出[ {bytes} 個位元組|更多資料]，{actor}予以確認，之後也關閉[（封包 {answer}）]</translation>
    </message>
    <message>
        <source>The {actor} closed its direction first[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data] that the {actor}&apos;s stack acknowledged but apparently nobody read, and then closed as well[ (packet {answer})]</source>
        <translation>{actor}先關閉自己的方向[（封包 {packet}）]；{peer}又送出[ {bytes} 個位元組|更多資料]，{actor}的協定堆疊予以確認，但顯然無人讀取，之後也關閉[（封包 {answer}）]</translation>
    </message>
    <message>
        <source>Both sides closed[ (packets {packet} and {answer})] and both FINs were acknowledged</source>
        <translation>雙方都已關閉[（封包 {packet} 與 {answer}）]，兩個 FIN 都已確認</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})], the {peer} closed as well[ (packet {answer})], and the {actor} answered that with a reset[ (packet {third})] instead of the last acknowledgment</source>
        <translation>{actor}先關閉[（封包 {packet}）]，{peer}也關閉[（封包 {answer}）]，{actor}以重置[（封包 {third}）]代替最後的確認</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})], but the {peer} never did: it still held the connection open[ in {state}] {when}[, {duration} later]</source>
        <translation>{actor}關閉了自己的方向[（封包 {packet}）]，但{peer}始終沒有：{when}[（{duration} 後）]，它仍保持連線開啟[，處於 {state}]</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data] but never closed: it still held the connection open[ in {state}] {when}[, {duration} later]</source>
        <translation>{actor}關閉了自己的方向[（封包 {packet}）]；{peer}又送出[ {bytes} 個位元組|更多資料]，但始終沒有關閉：{when}[（{duration} 後）]，它仍保持連線開啟[，處於 {state}]</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] without closing it first</source>
        <translation>{actor}未先關閉就重置了連線[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})]; the {peer} still sent [{bytes} {bytes?byte|bytes}|data], which the {actor}&apos;s stack answered with a reset[ (packet {answer})]</source>
        <translation>{actor}先關閉[（封包 {packet}）]；{peer}仍送出[ {bytes} 個位元組|資料]，{actor}的協定堆疊以重置回應[（封包 {answer}）]</translation>
    </message>
    <message>
        <source>The {actor} closed[ (packet {packet})] and then reset the connection itself[ (packet {answer})] before the {peer} had closed</source>
        <translation>{actor}關閉[（封包 {packet}）]後，在{peer}關閉之前自己又重置了連線[（封包 {answer}）]</translation>
    </message>
    <message>
        <source>The {peer} closed first[ (packet {packet})], but the {actor} answered with a reset[ (packet {answer})] instead of a FIN</source>
        <translation>{peer}先關閉[（封包 {packet}）]，但{actor}以重置[（封包 {answer}）]而非 FIN 回應</translation>
    </message>
    <message>
        <source>The {peer} closed[ (packet {packet})] and the {actor} reset the connection[ (packet {answer})] at the same time, neither knowing of the other</source>
        <translation>{peer}關閉[（封包 {packet}）]，而{actor}同時重置了連線[（封包 {answer}）]，彼此並不知情</translation>
    </message>
    <message>
        <source>Both sides closed[ (packets {packet} and {answer})], but the {actor} reset the connection[ (packet {third})] before both FINs were acknowledged</source>
        <translation>雙方都已關閉[（封包 {packet} 與 {answer}）]，但{actor}在兩個 FIN 都被確認之前重置了連線[（封包 {third}）]</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})], acknowledged [another {bytes} {bytes?byte|bytes}|more data] and then reset the connection[ (packet {answer})] with [{bytes?it|them}|it] apparently unread</source>
        <translation>{actor}關閉自己的方向[（封包 {packet}）]，確認了[另外 {bytes} 個位元組|更多資料]，之後重置連線[（封包 {answer}）]，[{bytes?顯然未讀取|顯然未讀取}|顯然未讀取]這些資料</translation>
    </message>
    <message>
        <source>The {actor} accepted the connection and reset it[ (packet {packet})] before it had sent anything</source>
        <translation>{actor}接受連線後，尚未送出任何資料就將其重置[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] during the handshake[, after the {peer}&apos;s SYN-ACK (packet {answer})]</source>
        <translation>{actor}在交握期間重置了連線[（封包 {packet}）][，在{peer}的 SYN-ACK（封包 {answer}）之後]</translation>
    </message>
    <message>
        <source>Both sides reset the connection at the same time[ (packets {packet} and {answer})]</source>
        <translation>雙方同時重置了連線[（封包 {packet} 與 {answer}）]</translation>
    </message>
    <message>
        <source>The {actor} no longer knew the connection, as after a restart, and reset it[ (packet {packet})]</source>
        <translation>{actor}已不認得此連線，如同重新啟動之後，並將其重置[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>The {peer} sent data after [{duration} of|a long] silence, and the {actor} answered with a reset[ (packet {packet})] because it no longer knew the connection</source>
        <translation>{peer}在[ {duration} 的|長時間]靜默後送出資料，{actor}因已不認得此連線而以重置回應[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>A device on the path, not the {actor}, [{adverb} ]made the reset[ (packet {packet})] that ended the connection</source>
        <translation>結束連線的重置[（封包 {packet}）][{adverb}]由路徑上的裝置製造，而非{actor}</translation>
    </message>
    <message>
        <source>A device on the path [{adverb} ]reset the connection towards both sides[ (packets {packet} and {answer})]</source>
        <translation>路徑上的裝置[{adverb}]向雙方重置了連線[（封包 {packet} 與 {answer}）]</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] while the {side}&apos;s receive window was zero</source>
        <translation>{actor}在{side}的接收視窗為零時重置了連線[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>The {actor}&apos;s data[ (packet {packet})] crossed the {peer}&apos;s FIN[ (packet {answer})][ by {span}][ after {duration} of idleness] and met a closed socket: a keep-alive race, answered with a reset[ (packet {third})]</source>
        <translation>{actor}的資料[（封包 {packet}）]與{peer}的 FIN[（封包 {answer}）]交錯[，相差 {span}][，在閒置 {duration} 之後]，遇到已關閉的通訊端：keep-alive 競態，以重置回應[（封包 {third}）]</translation>
    </message>
    <message>
        <source>The {peer} fell silent: [{count} keepalive {count?probe|probes}|keepalive probes] from the {actor} went unanswered to the end</source>
        <translation>{peer}沉默：{actor}的[ {count} 個 keepalive 探測|keepalive 探測]直到最後都沒有回應</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} sent [{count} keepalive {count?probe|probes}|keepalive probes] without an answer and gave up with a reset[ (packet {packet})]</source>
        <translation>{peer}沉默：{actor}送出[ {count} 個 keepalive 探測|keepalive 探測]而無回應，最後以重置放棄[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} repeated unacknowledged segments[ {count} {count?time|times}] without an answer and gave up without a reset</source>
        <translation>{peer}沉默：{actor}重送未確認的區段[ {count} 次]而無回應，未重置即放棄</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} repeated unacknowledged segments[ {count} {count?time|times}] without an answer and gave up with a reset[ (packet {packet})]</source>
        <translation>{peer}沉默：{actor}重送未確認的區段[ {count} 次]而無回應，最後以重置放棄[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>The {actor} closed[ (packet {packet})], but its FIN was never acknowledged[, although it was sent {count} {count?time|times}]</source>
        <translation>{actor}已關閉[（封包 {packet}）]，但其 FIN 從未被確認[，雖然送了 {count} 次]</translation>
    </message>
    <message>
        <source>The connection stalled and fell silent: the {side}&apos;s receive window was zero to the end</source>
        <translation>連線停滯並沉默：{side}的接收視窗直到最後都為零</translation>
    </message>
    <message>
        <source>The {peer} fell silent and the {actor} gave up</source>
        <translation>{peer}沉默，{actor}放棄</translation>
    </message>
    <message>
        <source>The {actor} refused the connection: it answered the SYN[ (packet {packet})] with a reset[ (packet {answer})]</source>
        <translation>{actor}拒絕了連線：以重置[（封包 {answer}）]回應 SYN[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>A device on the path [{adverb} ]refused the connection in the {actor}&apos;s name: a reset[ (packet {answer})] answered the SYN[ (packet {packet})]</source>
        <translation>路徑上的裝置[{adverb}]以{actor}的名義拒絕了連線：以重置[（封包 {answer}）]回應 SYN[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>The connection was refused: an ICMP error[ ({icmp})][ in packet {answer}] answered the {actor}&apos;s SYN[ (packet {packet})]</source>
        <translation>連線被拒絕：ICMP 錯誤[（{icmp}）][（封包 {answer}）]回應了{actor}的 SYN[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>The {actor} sent [{count} {count?SYN|SYNs}|a SYN][ in {duration}][ (first in packet {packet})] and got no answer</source>
        <translation>{actor}送出[ {count} 個 SYN|一個 SYN][，歷時 {duration}][（首個在封包 {packet}）]，沒有得到回應</translation>
    </message>
    <message>
        <source>The {peer} answered the SYN[ (packet {packet})] with a SYN-ACK[ (packet {answer})][, sent {count} {count?time|times}], but the {actor} never completed the handshake</source>
        <translation>{peer}以 SYN-ACK[（封包 {answer}）]回應 SYN[（封包 {packet}）][，送了 {count} 次]，但{actor}始終沒有完成交握</translation>
    </message>
    <message>
        <source>Neither side had closed the connection {when}[, {duration} after its last packet]</source>
        <translation>{when}，雙方都未關閉連線[，距其最後一個封包 {duration}]</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the flags[ of packet {packet}] are a combination that no socket call sends</source>
        <translation>封包無法說明連線如何結束：[封包 {packet} 的]旗標組合不是任何通訊端呼叫會送出的</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: a new one took over its addresses and ports before it was seen to close</source>
        <translation>封包無法說明連線如何結束：在看到它關閉之前，新的連線已使用其位址與連接埠</translation>
    </message>
    <message>
        <source>How the connection ended was not followed: too many connections were alive at once and this one had been idle longest</source>
        <translation>未追蹤連線如何結束：同時存活的連線太多，而此連線閒置最久</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: only those of the {actor} are in the capture</source>
        <translation>封包無法說明連線如何結束：擷取檔中只有{actor}的封包</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: some that a side acknowledged are missing from the capture</source>
        <translation>封包無法說明連線如何結束：擷取檔缺少某一方已確認的封包</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: whether the reset[ from the {actor} (packet {packet})] was accepted cannot be seen</source>
        <translation>封包無法說明連線如何結束：看不出[{actor}的（封包 {packet}）]重置是否被接受</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: no acknowledgment of the {actor}&apos;s FIN[ (packet {packet})] is in the capture</source>
        <translation>封包無法說明連線如何結束：擷取檔中沒有對{actor}的 FIN[（封包 {packet}）]的確認</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the capture stopped[ {duration}] after its last packet</source>
        <translation>封包無法說明連線如何結束：擷取在其最後一個封包之後[ {duration} ]就停止了</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: too little of it is in the capture, and not its beginning</source>
        <translation>封包無法說明連線如何結束：擷取檔中只有它的極少部分，且沒有開頭</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: they fit no known ending</source>
        <translation>封包無法說明連線如何結束：不符合任何已知的結束方式</translation>
    </message>
    <message>
        <source>The {actor} asked for the end of the connection[ with {unit}][ (packet {packet})], and the {peer} agreed[ with {reply}][ (packet {answer})]</source>
        <translation>{actor}[以 {unit} ]要求結束連線[（封包 {packet}）]，{peer}[以 {reply} ]同意[（封包 {answer}）]</translation>
    </message>
    <message>
        <source>Both sides asked for the end of the connection at the same time[, with {unit} (packet {packet})][ and {reply} (packet {answer})]</source>
        <translation>雙方同時要求結束連線[，以 {unit}（封包 {packet}）][與 {reply}（封包 {answer}）]</translation>
    </message>
    <message>
        <source>The {actor} asked for the end of the connection[ with {unit}][ (packet {packet})][, {count} {count?time|times}] without an answer</source>
        <translation>{actor}[以 {unit} ]要求結束連線[（封包 {packet}）][，共 {count} 次]，沒有回應</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the {actor} asked for its end[ with {unit}][ (packet {packet})], and the answer is not in the capture</source>
        <translation>封包無法說明連線如何結束：{actor}[以 {unit} ]要求結束[（封包 {packet}）]，但回應不在擷取檔中</translation>
    </message>
    <message>
        <source>The {actor} ended the connection at once[ with {unit}][ (packet {packet})]</source>
        <translation>{actor}[以 {unit} ]立即結束了連線[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>The {peer} asked for the end of the connection[ with {reply}][ (packet {answer})], but the {actor} broke it off[ with {unit}][ (packet {packet})]</source>
        <translation>{peer}[以 {reply} ]要求結束連線[（封包 {answer}）]，但{actor}[以 {unit} ]將其中斷[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>Both sides ended the connection at once[, with {unit} (packet {packet})][ and {reply} (packet {answer})]</source>
        <translation>雙方立即結束了連線[，以 {unit}（封包 {packet}）][與 {reply}（封包 {answer}）]</translation>
    </message>
    <message>
        <source>The {actor} refused to open the connection[ with {unit}][ (packet {packet})]</source>
        <translation>{actor}[以 {unit} ]拒絕開啟連線[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>The {actor} asked for a connection[ with {unit}][ (packet {packet})][, {count} {count?time|times}], and got no answer</source>
        <translation>{actor}[以 {unit} ]要求連線[（封包 {packet}）][，共 {count} 次]，沒有得到回應</translation>
    </message>
    <message>
        <source>The {peer} granted the connection[ with {reply}][ (packet {answer})], but the {actor} never used it</source>
        <translation>{peer}[以 {reply} ]准許連線[（封包 {answer}）]，但{actor}從未使用</translation>
    </message>
    <message>
        <source>[: {bytes?it was|they were} lost|: it was lost]</source>
        <translation>[：{bytes?資料已遺失|資料已遺失}|：資料已遺失]</translation>
    </message>
    <message>
        <source>: {lost} of them {lost?was|were} lost</source>
        <translation>：其中 {lost} 個已遺失</translation>
    </message>
    <message>
        <source>: {lost} {lost?byte|bytes} of its data {lost?was|were} lost</source>
        <translation>：其資料中有 {lost} 個位元組遺失</translation>
    </message>
    <message>
        <source>: {bytes?it was|they were} acknowledged, but probably never read</source>
        <translation>：{bytes?已被確認，但可能從未被讀取|已被確認，但可能從未被讀取}</translation>
    </message>
    <message>
        <source>, [{adverb} ]by a close with linger 0</source>
        <translation>，[{adverb}]是以 linger 0 關閉所致</translation>
    </message>
    <message>
        <source>, [{adverb} ]because data it had received was unread</source>
        <translation>，[{adverb}]因為已收到的資料未被讀取</translation>
    </message>
    <message>
        <source>, [{adverb} ]because nothing listened on the port</source>
        <translation>，[{adverb}]因為該連接埠無人接聽</translation>
    </message>
    <message>
        <source>, [{adverb} ]because the listening socket was closed</source>
        <translation>，[{adverb}]因為接聽通訊端已關閉</translation>
    </message>
    <message>
        <source>, [{adverb} ]because the queue of the listening socket was full</source>
        <translation>，[{adverb}]因為接聽通訊端的佇列已滿</translation>
    </message>
    <message>
        <source>, [{adverb} ]because it had been idle for too long</source>
        <translation>，[{adverb}]因為閒置過久</translation>
    </message>
    <message>
        <source>, [{adverb} ]because its stack did not know the connection any more</source>
        <translation>，[{adverb}]因為其協定堆疊已不認得此連線</translation>
    </message>
    <message>
        <source>; {bytes} {bytes?byte|bytes} from the {actor} {bytes?was|were} never acknowledged</source>
        <translation>；{actor}有 {bytes} 個位元組從未被確認</translation>
    </message>
    <message>
        <source>; {bytes} {bytes?byte|bytes} from the {actor} and {lost} {lost?byte|bytes} from the {peer} were never acknowledged</source>
        <translation>；{actor}有 {bytes} 個、{peer}有 {lost} 個位元組從未被確認</translation>
    </message>
    <message>
        <source>; {bytes} acknowledged {bytes?byte|bytes} from the {actor} may never have been read</source>
        <translation>；{actor}有 {bytes} 個已確認的位元組可能從未被讀取</translation>
    </message>
    <message>
        <source>; {bytes} acknowledged {bytes?byte|bytes} from the {actor} and {lost} from the {peer} may never have been read</source>
        <translation>；{actor}有 {bytes} 個、{peer}有 {lost} 個已確認的位元組可能從未被讀取</translation>
    </message>
    <message>
        <source>; all data sent had been acknowledged</source>
        <translation>；所有送出的資料都已確認</translation>
    </message>
    <message>
        <source>; no data had been sent</source>
        <translation>；沒有送出任何資料</translation>
    </message>
    <message>
        <source>, {count} times in all</source>
        <translation>，共 {count} 次</translation>
    </message>
    <message>
        <source>; a reset from the {actor}[ (packet {packet})] had no effect</source>
        <translation>；{actor}的重置[（封包 {packet}）]沒有作用</translation>
    </message>
    <message>
        <source>; {count} resets had no effect[ (first in packet {packet})]</source>
        <translation>；{count} 個重置沒有作用[（首個在封包 {packet}）]</translation>
    </message>
    <message>
        <source>; a reset that somebody else made in the {actor}&apos;s name[ (packet {packet})] had no effect</source>
        <translation>；他人以{actor}名義製造的重置[（封包 {packet}）]沒有作用</translation>
    </message>
    <message>
        <source>; {count} resets that somebody else made had no effect[ (first in packet {packet})]</source>
        <translation>；{count} 個由他人製造的重置沒有作用[（首個在封包 {packet}）]</translation>
    </message>
    <message>
        <source>; the reset that followed[ (packet {packet})] changed nothing</source>
        <translation>；隨後的重置[（封包 {packet}）]沒有改變任何事</translation>
    </message>
    <message>
        <source>; the beginning of the connection is not in the capture</source>
        <translation>；連線的開頭不在擷取檔中</translation>
    </message>
    <message>
        <source>; only the {actor}&apos;s packets are in the capture</source>
        <translation>；擷取檔中只有{actor}的封包</translation>
    </message>
    <message>
        <source>; the {actor} may have leaked its socket</source>
        <translation>；{actor}可能洩漏了通訊端</translation>
    </message>
    <message>
        <source>; before that nothing was sent[ for {span}], so a device on the path may have forgotten the connection</source>
        <translation>；在此之前[的 {span} 內]沒有送出任何資料，因此路徑上的裝置可能已忘記此連線</translation>
    </message>
    <message>
        <source>; the {actor} was still repeating data[, {count} {count?time|times} so far], and the {peer} had never sent more than its SYN-ACK</source>
        <translation>；{actor}仍在重送資料[，至此 {count} 次]，而{peer}除了 SYN-ACK 之外從未送出任何資料</translation>
    </message>
    <message>
        <source>; it was one subflow of an MPTCP connection, which goes on without it</source>
        <translation>；這是 MPTCP 連線的一個子流，該連線在沒有它的情況下繼續</translation>
    </message>
    <message>
        <source>; the {actor} confirmed it[ (packet {packet})]</source>
        <translation>；{actor}已確認[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>, giving the reason: {reason}</source>
        <translation>，所給原因：{reason}</translation>
    </message>
    <message>
        <source>; it carried {bytes} {bytes?byte|bytes} of disconnect data[ (&quot;{text}&quot;)]</source>
        <translation>；帶有 {bytes} 個位元組的中斷資料[（「{text}」）]</translation>
    </message>
    <message>
        <source>; before that the {actor} had announced the end[ (packet {packet})]: {unit}[, {reason}]</source>
        <translation>；在此之前{actor}已宣告結束[（封包 {packet}）]：{unit}[，{reason}]</translation>
    </message>
    <message>
        <source>Keep-alive race: the {actor}&apos;s data[ (packet {packet})] crossed the {peer}&apos;s FIN[ (packet {answer})][ by {span}][ after {duration} of idleness][, possibly the timeout of {suspect}]</source>
        <translation>Keep-alive 競態：{actor}的資料[（封包 {packet}）]與{peer}的 FIN[（封包 {answer}）]交錯[，相差 {span}][，在閒置 {duration} 之後][，可能是 {suspect} 的逾時]</translation>
    </message>
    <message>
        <source>Dropped while idle: after [{span} of|a] silence the {actor}&apos;s next data met nobody who knew the connection[; that is just over the default timeout of {suspect}]</source>
        <translation>閒置時被丟棄：在[ {span} 的|一段]靜默後，{actor}接下來的資料已無人認得此連線[；略超過 {suspect} 的預設逾時]</translation>
    </message>
    <message>
        <source>Fast close: the {actor} reset the connection[ (packet {answer})][ {span}] after its own FIN[ (packet {packet})]; no data was lost, so it is harmless</source>
        <translation>快速關閉：{actor}在自己的 FIN[（封包 {packet}）]之後[ {span} ]重置了連線[（封包 {answer}）]；沒有資料遺失，因此無害</translation>
    </message>
    <message>
        <source>Possible leak: the {actor} has been in CLOSE-WAIT[ for {span}] since it got the FIN[ (packet {packet})] and has neither sent nor closed</source>
        <translation>可能的洩漏：{actor}自收到 FIN[（封包 {packet}）]後[ {span} ]一直處於 CLOSE-WAIT，既未傳送也未關閉</translation>
    </message>
    <message>
        <source>TIME-WAIT is held by the {actor}[, {span} when the capture ended]; it lasts 60 s on Linux, 120 s by default on Windows, 4 min by RFC 9293</source>
        <translation>TIME-WAIT 由{actor}保持[，擷取結束時已 {span}]；在 Linux 持續 60 s，在 Windows 預設 120 s，依 RFC 9293 為 4 min</translation>
    </message>
    <message>
        <source>Harmless reset: the {actor}&apos;s[ (packet {packet})] came[ {span}] after both FINs had been acknowledged</source>
        <translation>無害的重置：{actor}的重置[（封包 {packet}）]在兩個 FIN 都被確認之後[ {span} ]才到</translation>
    </message>
    <message>
        <source>Simultaneous close: the FINs crossed[ (packets {packet} and {answer})][, {span} apart]</source>
        <translation>同時關閉：兩個 FIN 交錯[（封包 {packet} 與 {answer}）][，相隔 {span}]</translation>
    </message>
    <message>
        <source>Simultaneous open: the SYNs crossed[ (packets {packet} and {answer})][, {span} apart]</source>
        <translation>同時開啟：兩個 SYN 交錯[（封包 {packet} 與 {answer}）][，相隔 {span}]</translation>
    </message>
    <message>
        <source>The reset[ (packet {packet})] ended one subflow (MP_JOIN), not the MPTCP connection</source>
        <translation>重置[（封包 {packet}）]結束的是一個子流（MP_JOIN），而非 MPTCP 連線</translation>
    </message>
    <message>
        <source>MP_FASTCLOSE: the {actor}[ (packet {packet})] reset the whole MPTCP connection, not only this subflow</source>
        <translation>MP_FASTCLOSE：{actor}[（封包 {packet}）]重置了整個 MPTCP 連線，而不只是此子流</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>when the capture ended</source>
        <translation>擷取結束時</translation>
    </message>
    <message>
        <source>when its packets stopped</source>
        <translation>其封包停止時</translation>
    </message>
    <message>
        <source>when a new connection took over its addresses and ports</source>
        <translation>新連線使用其位址與連接埠時</translation>
    </message>
    <message>
        <source>when its record was closed to make room for others</source>
        <translation>其紀錄為讓位給其他連線而關閉時</translation>
    </message>
    <message>
        <source>client</source>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>{unit} unanswered</source>
        <translation>{unit} 無回應</translation>
    </message>
    <message>
        <source>{pattern}, {cause}</source>
        <translation>{pattern}，{cause}</translation>
    </message>
    <message>
        <source>{pattern}, likely {cause}</source>
        <translation>{pattern}，很可能是{cause}</translation>
    </message>
    <message>
        <source>{pattern}, {cause}?</source>
        <translation>{pattern}，{cause}？</translation>
    </message>
    <message>
        <source>WSPSendDisconnect with data</source>
        <translation>WSPSendDisconnect，帶資料</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>沒有此呼叫</translation>
    </message>
    <message>
        <source>no such case</source>
        <translation>沒有此情況</translation>
    </message>
    <message>
        <source>WSPCloseSocket, data unread</source>
        <translation>WSPCloseSocket，資料未讀</translation>
    </message>
    <message>
        <source>close(fd), data unread</source>
        <translation>close(fd)，資料未讀</translation>
    </message>
    <message>
        <source>WSPCloseSocket, not the last one</source>
        <translation>WSPCloseSocket，非最後一個</translation>
    </message>
    <message>
        <source>close(fd), not the last one</source>
        <translation>close(fd)，非最後一個</translation>
    </message>
    <message>
        <source>WSPCleanup, socket open</source>
        <translation>WSPCleanup，通訊端仍開啟</translation>
    </message>
    <message>
        <source>process exit</source>
        <translation>程序結束</translation>
    </message>
    <message>
        <source>host down</source>
        <translation>主機停止運作</translation>
    </message>
    <message>
        <source>sendfile, then shutdown(fd, SHUT_WR)</source>
        <translation>sendfile，然後 shutdown(fd, SHUT_WR)</translation>
    </message>
    <message>
        <source>WSPCloseSocket of the listener</source>
        <translation>接聽通訊端的 WSPCloseSocket</translation>
    </message>
    <message>
        <source>close(listening fd)</source>
        <translation>close(接聽 fd)</translation>
    </message>
    <message>
        <source>failed receive</source>
        <translation>接收失敗</translation>
    </message>
    <message>
        <source>failed send</source>
        <translation>傳送失敗</translation>
    </message>
    <message>
        <source>Plug and Play event</source>
        <translation>隨插即用事件</translation>
    </message>
    <message>
        <source>device gone</source>
        <translation>裝置已移除</translation>
    </message>
    <message>
        <source>the stack, no call</source>
        <translation>協定堆疊，無呼叫</translation>
    </message>
    <message>
        <source>the kernel, no call</source>
        <translation>核心，無呼叫</translation>
    </message>
    <message>
        <source>no call of this host</source>
        <translation>並非此主機的呼叫</translation>
    </message>
    <message>
        <source>a call that ends sending</source>
        <translation>結束傳送的呼叫</translation>
    </message>
    <message>
        <source>a call that ends sending and keeps receiving</source>
        <translation>結束傳送但繼續接收的呼叫</translation>
    </message>
    <message>
        <source>a call that aborts</source>
        <translation>強制中斷的呼叫</translation>
    </message>
    <message>
        <source>no call: the stack did it alone</source>
        <translation>無呼叫：協定堆疊自行完成</translation>
    </message>
    <message>
        <source>nothing that this host did</source>
        <translation>並非此主機所為</translation>
    </message>
    <message>
        <source>an abort, by a call or without one</source>
        <translation>強制中斷，不論有無呼叫</translation>
    </message>
    <message>
        <source>prepares its answer</source>
        <translation>準備其回應</translation>
    </message>
    <message>
        <source>graceful</source>
        <translation>正常關閉</translation>
    </message>
    <message>
        <source>half-close</source>
        <translation>半關閉</translation>
    </message>
    <message>
        <source>abortive</source>
        <translation>強制中斷</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>packet {packet}, {side}: {unit}, {kind}{code}{data}</source>
        <translation>封包 {packet}，{side}：{unit}，{kind}{code}{data}</translation>
    </message>
    <message>
        <source>packet {packet}, {side}: {unit}, {kind}{code}{data} (cut off)</source>
        <translation>封包 {packet}，{side}：{unit}，{kind}{code}{data}（被截斷）</translation>
    </message>
    <message>
        <source>{count} more {count?unit|units}</source>
        <translation>另有 {count} 個單元</translation>
    </message>
    <message>
        <source>ahead of a hole</source>
        <translation>在缺口之前</translation>
    </message>
    <message>
        <source>fills the hole</source>
        <translation>填補缺口</translation>
    </message>
    <message>
        <source>sent after the peer&apos;s FIN</source>
        <translation>在對方的 FIN 之後送出</translation>
    </message>
    <message>
        <source>acknowledges the peer&apos;s FIN</source>
        <translation>確認對方的 FIN</translation>
    </message>
    <message>
        <source>sequence exactly as expected</source>
        <translation>序號完全符合預期</translation>
    </message>
    <message>
        <source>in its receiver&apos;s window, but not exact</source>
        <translation>在接收者的視窗內，但不精確</translation>
    </message>
    <message>
        <source>outside its receiver&apos;s window</source>
        <translation>在接收者的視窗外</translation>
    </message>
    <message>
        <source>acknowledges the SYN</source>
        <translation>確認 SYN</translation>
    </message>
    <message>
        <source>window is zero</source>
        <translation>視窗為零</translation>
    </message>
    <message>
        <source>urgent data</source>
        <translation>緊急資料</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>總和檢查碼錯誤</translation>
    </message>
    <message>
        <source>last data and FIN in one segment</source>
        <translation>最後的資料與 FIN 在同一區段</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>keepalive 探測</translation>
    </message>
    <message>
        <source>zero-window probe</source>
        <translation>零視窗探測</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>網路無法到達</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>主機無法到達</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>協定無法到達</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>連接埠無法到達</translation>
    </message>
    <message>
        <source>fragmentation needed</source>
        <translation>需要分段</translation>
    </message>
    <message>
        <source>source route failed</source>
        <translation>來源路由失敗</translation>
    </message>
    <message>
        <source>network unknown</source>
        <translation>網路不明</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>主機不明</translation>
    </message>
    <message>
        <source>source host isolated</source>
        <translation>來源主機被隔離</translation>
    </message>
    <message>
        <source>network prohibited</source>
        <translation>網路被禁止</translation>
    </message>
    <message>
        <source>host prohibited</source>
        <translation>主機被禁止</translation>
    </message>
    <message>
        <source>network unreachable for this type of service</source>
        <translation>此服務類型的網路無法到達</translation>
    </message>
    <message>
        <source>host unreachable for this type of service</source>
        <translation>此服務類型的主機無法到達</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>被管理者禁止</translation>
    </message>
    <message>
        <source>host precedence violation</source>
        <translation>違反主機優先順序</translation>
    </message>
    <message>
        <source>precedence cutoff</source>
        <translation>優先順序不足</translation>
    </message>
    <message>
        <source>destination unreachable</source>
        <translation>目的地無法到達</translation>
    </message>
    <message>
        <source>no route to destination</source>
        <translation>沒有到目的地的路由</translation>
    </message>
    <message>
        <source>beyond the scope of the source address</source>
        <translation>超出來源位址的範圍</translation>
    </message>
    <message>
        <source>address unreachable</source>
        <translation>位址無法到達</translation>
    </message>
    <message>
        <source>source address failed policy</source>
        <translation>來源位址不符原則</translation>
    </message>
    <message>
        <source>route rejected</source>
        <translation>路由被拒</translation>
    </message>
    <message>
        <source>time exceeded</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>parameter problem</source>
        <translation>參數問題</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ICMP 錯誤</translation>
    </message>
    <message>
        <source>packet too big</source>
        <translation>封包太大</translation>
    </message>
    <message>
        <source>ICMPv6 error</source>
        <translation>ICMPv6 錯誤</translation>
    </message>
    <message>
        <source>WSPRecv → 0 bytes</source>
        <translation>WSPRecv → 0 位元組</translation>
    </message>
    <message>
        <source>send(): ECONNRESET or EPIPE</source>
        <translation>send()：ECONNRESET 或 EPIPE</translation>
    </message>
    <message>
        <source>WSPSend succeeded, data lost</source>
        <translation>WSPSend 成功，資料遺失</translation>
    </message>
    <message>
        <source>send() succeeded, data lost</source>
        <translation>send() 成功，資料遺失</translation>
    </message>
    <message>
        <source>ETIMEDOUT or ECONNABORTED</source>
        <translation>ETIMEDOUT 或 ECONNABORTED</translation>
    </message>
    <message>
        <source>connect(): EHOSTUNREACH or ECONNREFUSED</source>
        <translation>connect()：EHOSTUNREACH 或 ECONNREFUSED</translation>
    </message>
    <message>
        <source>accept(), then recv(): ECONNRESET</source>
        <translation>accept()，然後 recv()：ECONNRESET</translation>
    </message>
    <message>
        <source>recv() does not return</source>
        <translation>recv() 不返回</translation>
    </message>
    <message>
        <source>registered for FD_CLOSE</source>
        <translation>已註冊 FD_CLOSE</translation>
    </message>
    <message>
        <source>handle open</source>
        <translation>控制代碼開啟</translation>
    </message>
    <message>
        <source>all data read</source>
        <translation>所有資料已讀</translation>
    </message>
    <message>
        <source>a receive issued</source>
        <translation>已發出接收</translation>
    </message>
    <message>
        <source>a send issued</source>
        <translation>已發出傳送</translation>
    </message>
    <message>
        <source>receive side not shut down</source>
        <translation>接收端未關閉</translation>
    </message>
    <message>
        <source>keepalive on</source>
        <translation>keepalive 已開啟</translation>
    </message>
    <message>
        <source>an operation in progress</source>
        <translation>有作業進行中</translation>
    </message>
    <message>
        <source>closed with an operation pending</source>
        <translation>關閉時有作業待處理</translation>
    </message>
    <message>
        <source>accepted afterwards</source>
        <translation>之後接受</translation>
    </message>
    <message>
        <source>own shutdown of that direction</source>
        <translation>自行關閉該方向</translation>
    </message>
    <message>
        <source>not yet told of the end</source>
        <translation>尚未被告知連線結束</translation>
    </message>
    <message>
        <source>four-way close</source>
        <translation>四次揮手關閉</translation>
    </message>
    <message>
        <source>three-way close</source>
        <translation>三次揮手關閉</translation>
    </message>
    <message>
        <source>simultaneous close</source>
        <translation>同時關閉</translation>
    </message>
    <message>
        <source>half-close used</source>
        <translation>使用了半關閉</translation>
    </message>
    <message>
        <source>half-close with data unread</source>
        <translation>半關閉且資料未讀</translation>
    </message>
    <message>
        <source>second FIN never came</source>
        <translation>第二個 FIN 從未出現</translation>
    </message>
    <message>
        <source>hard reset</source>
        <translation>直接重置</translation>
    </message>
    <message>
        <source>reset with data unread</source>
        <translation>資料未讀時重置</translation>
    </message>
    <message>
        <source>data after close</source>
        <translation>關閉後的資料</translation>
    </message>
    <message>
        <source>reset after own FIN</source>
        <translation>自己的 FIN 後重置</translation>
    </message>
    <message>
        <source>reset after peer&apos;s FIN</source>
        <translation>對方的 FIN 後重置</translation>
    </message>
    <message>
        <source>reset after both FINs</source>
        <translation>兩個 FIN 後重置</translation>
    </message>
    <message>
        <source>reset for the last ACK</source>
        <translation>以重置代替最後的 ACK</translation>
    </message>
    <message>
        <source>reset in TIME-WAIT</source>
        <translation>TIME-WAIT 中的重置</translation>
    </message>
    <message>
        <source>SYN refused</source>
        <translation>SYN 被拒絕</translation>
    </message>
    <message>
        <source>reset after accept</source>
        <translation>接受後重置</translation>
    </message>
    <message>
        <source>SYN unanswered</source>
        <translation>SYN 無回應</translation>
    </message>
    <message>
        <source>handshake aborted</source>
        <translation>交握中斷</translation>
    </message>
    <message>
        <source>SYN-ACK never acknowledged</source>
        <translation>SYN-ACK 從未被確認</translation>
    </message>
    <message>
        <source>keepalive timeout</source>
        <translation>keepalive 逾時</translation>
    </message>
    <message>
        <source>retransmission timeout</source>
        <translation>重送逾時</translation>
    </message>
    <message>
        <source>retransmission timeout and reset</source>
        <translation>重送逾時並重置</translation>
    </message>
    <message>
        <source>FIN never acknowledged</source>
        <translation>FIN 從未被確認</translation>
    </message>
    <message>
        <source>zero-window stall</source>
        <translation>零視窗停滯</translation>
    </message>
    <message>
        <source>injected reset</source>
        <translation>注入的重置</translation>
    </message>
    <message>
        <source>reset without effect</source>
        <translation>無作用的重置</translation>
    </message>
    <message>
        <source>crossing resets</source>
        <translation>交錯的重置</translation>
    </message>
    <message>
        <source>ICMP unreachable</source>
        <translation>ICMP 無法到達</translation>
    </message>
    <message>
        <source>peer lost its state</source>
        <translation>對方遺失狀態</translation>
    </message>
    <message>
        <source>impossible flags</source>
        <translation>不可能的旗標</translation>
    </message>
    <message>
        <source>no teardown captured</source>
        <translation>未擷取到拆除</translation>
    </message>
    <message>
        <source>ports reused without a close</source>
        <translation>未關閉即重用連接埠</translation>
    </message>
    <message>
        <source>reset after long silence</source>
        <translation>長時間靜默後重置</translation>
    </message>
    <message>
        <source>disconnect of its own protocol</source>
        <translation>自身協定的中斷</translation>
    </message>
    <message>
        <source>the reset carries exactly the sequence number its receiver expects, so it is accepted</source>
        <translation>重置帶有接收者所預期的確切序號，因此被接受</translation>
    </message>
    <message>
        <source>the reset is in the window but not exact: a challenge ACK answers it and the connection survives</source>
        <translation>重置在視窗內但不精確：以 challenge ACK 回應，連線繼續存活</translation>
    </message>
    <message>
        <source>the reset is outside its receiver&apos;s window and is dropped</source>
        <translation>重置在接收者的視窗外而被丟棄</translation>
    </message>
    <message>
        <source>the reset acknowledges the SYN, so a side in SYN-SENT accepts it</source>
        <translation>重置確認了 SYN，因此處於 SYN-SENT 的一方接受它</translation>
    </message>
    <message>
        <source>the reset does not acknowledge the SYN, so a side in SYN-SENT ignores it</source>
        <translation>重置未確認 SYN，因此處於 SYN-SENT 的一方忽略它</translation>
    </message>
    <message>
        <source>the receiver of the reset went on with the connection, so the reset had no effect</source>
        <translation>重置的接收者繼續使用連線，因此重置沒有作用</translation>
    </message>
    <message>
        <source>the claimed sender of the reset went on with the connection, so somebody else made it</source>
        <translation>重置宣稱的傳送者繼續使用連線，因此是他人製造</translation>
    </message>
    <message>
        <source>the reset&apos;s TTL or hop limit is unlike that of its claimed sender&apos;s other packets</source>
        <translation>重置的 TTL 或躍點限制與其宣稱傳送者的其他封包不同</translation>
    </message>
    <message>
        <source>the reset has the form of a stack&apos;s reply to the segment before it (RFC 9293 §3.10.7.1)</source>
        <translation>重置具有協定堆疊回應前一區段的形式 (RFC 9293 §3.10.7.1)</translation>
    </message>
    <message>
        <source>the reset has the form of an abort by a live connection: RST,ACK at its next sequence number</source>
        <translation>重置具有存活連線強制中斷的形式：RST,ACK 使用其下一個序號</translation>
    </message>
    <message>
        <source>the side that was reset was in SYN-RECEIVED: nobody had been given the connection yet</source>
        <translation>被重置的一方處於 SYN-RECEIVED：尚未有人取得連線</translation>
    </message>
    <message>
        <source>the side that was reset was in TIME-WAIT, where a reset is to be ignored</source>
        <translation>被重置的一方處於 TIME-WAIT，此時應忽略重置</translation>
    </message>
    <message>
        <source>the reset&apos;s timestamp is older than the sender&apos;s, which does not make a reset unacceptable</source>
        <translation>重置的時間戳記比傳送者的舊，但這不使重置無法接受</translation>
    </message>
    <message>
        <source>both FINs were already acknowledged when the reset came</source>
        <translation>重置到達時兩個 FIN 都已確認</translation>
    </message>
    <message>
        <source>an earlier reset had already ended the connection</source>
        <translation>較早的重置已結束連線</translation>
    </message>
    <message>
        <source>data sent after the FIN was answered by a reset, so nobody was receiving any more</source>
        <translation>FIN 之後送出的資料得到重置回應，因此已無人接收</translation>
    </message>
    <message>
        <source>the sender of the FIN acknowledged later data, so it had closed one direction only</source>
        <translation>FIN 的傳送者確認了之後的資料，因此只關閉了一個方向</translation>
    </message>
    <message>
        <source>the room taken by received data was never advertised again, so it was probably not read</source>
        <translation>已收資料所占的空間從未再公告，因此可能未被讀取</translation>
    </message>
    <message>
        <source>the resetting side had data of its own unacknowledged</source>
        <translation>重置的一方有自己未被確認的資料</translation>
    </message>
    <message>
        <source>probes went unanswered</source>
        <translation>探測沒有回應</translation>
    </message>
    <message>
        <source>retransmissions went unanswered</source>
        <translation>重送沒有回應</translation>
    </message>
    <message>
        <source>each FIN left before the other one arrived</source>
        <translation>每個 FIN 都在另一個到達前送出</translation>
    </message>
    <message>
        <source>resets went in both directions at once</source>
        <translation>重置同時往兩個方向送出</translation>
    </message>
    <message>
        <source>the beginning of the connection is not in the capture</source>
        <translation>連線的開頭不在擷取檔中</translation>
    </message>
    <message>
        <source>only one direction is in the capture</source>
        <translation>擷取檔中只有一個方向</translation>
    </message>
    <message>
        <source>packets are missing from the capture: one side acknowledged them, or they were dropped while capturing</source>
        <translation>擷取檔缺少封包：某一方已確認這些封包，或擷取時遭到丟棄</translation>
    </message>
    <message>
        <source>the capture ended before the rest could have been seen</source>
        <translation>擷取在能看到其餘部分之前就結束</translation>
    </message>
    <message>
        <source>the reset came before the handshake was complete</source>
        <translation>重置在交握完成前到達</translation>
    </message>
    <message>
        <source>the reset answered data sent after a long silence</source>
        <translation>重置回應長時間靜默後送出的資料</translation>
    </message>
    <message>
        <source>the resetting side sent nothing after the last data it received, and reset only after a pause</source>
        <translation>重置的一方在最後收到的資料之後未送出任何資料，停頓後才重置</translation>
    </message>
    <message>
        <source>the resetting side had answered what it received, or reset as soon as it had come</source>
        <translation>重置的一方已回應所收到的資料，或在資料一到就重置</translation>
    </message>
    <message>
        <source>the resetting side had received no data that it could have left unread</source>
        <translation>重置的一方未收到任何可能未讀的資料</translation>
    </message>
    <message>
        <source>the server sent nothing after its SYN-ACK, so perhaps no program ever accepted the connection</source>
        <translation>伺服器在 SYN-ACK 之後未送出任何資料，因此可能沒有程式接受此連線</translation>
    </message>
    <message>
        <source>the server never acknowledged anything after its SYN-ACK, as when its accept queue is full</source>
        <translation>伺服器在 SYN-ACK 之後未確認任何資料，如同其 accept 佇列已滿</translation>
    </message>
    <message>
        <source>the silence fits an idle timeout that is in wide use</source>
        <translation>靜默時間符合常見的閒置逾時</translation>
    </message>
    <message>
        <source>the probes came at equal distances, as a keepalive timer sends them</source>
        <translation>探測以相等間隔出現，如同 keepalive 計時器所送</translation>
    </message>
    <message>
        <source>a unit of the transport refuses the connection</source>
        <translation>傳輸層的單元拒絕了連線</translation>
    </message>
    <message>
        <source>a unit of the transport ends the connection at once</source>
        <translation>傳輸層的單元立即結束連線</translation>
    </message>
    <message>
        <source>units of the transport ask for the end and agree to it</source>
        <translation>傳輸層的單元要求結束並同意</translation>
    </message>
    <message>
        <source>the unit that asks for the end was repeated without an answer</source>
        <translation>要求結束的單元重複送出而無回應</translation>
    </message>
    <message>
        <source>the reason code that came with the ending says so</source>
        <translation>隨結束而來的原因碼如此說明</translation>
    </message>
    <message>
        <source>midstream</source>
        <translation>缺少開頭</translation>
    </message>
    <message>
        <source>The beginning of the connection is not in the capture.</source>
        <translation>連線的開頭不在擷取檔中。</translation>
    </message>
    <message>
        <source>one-sided</source>
        <translation>單向</translation>
    </message>
    <message>
        <source>Only one direction of the connection is in the capture.</source>
        <translation>擷取檔中只有連線的一個方向。</translation>
    </message>
    <message>
        <source>capture-loss</source>
        <translation>擷取遺失</translation>
    </message>
    <message>
        <source>Packets are missing from the capture: a side acknowledged them, or they were dropped while capturing.</source>
        <translation>擷取檔缺少封包：某一方已確認這些封包，或擷取時遭到丟棄。</translation>
    </message>
    <message>
        <source>fin-ack-missing</source>
        <translation>缺少 FIN 確認</translation>
    </message>
    <message>
        <source>The last acknowledgment of a FIN is not in the capture.</source>
        <translation>擷取檔中沒有對 FIN 的最後確認。</translation>
    </message>
    <message>
        <source>tail-missing</source>
        <translation>缺少結尾</translation>
    </message>
    <message>
        <source>The capture ended within moments of the last packet of the connection.</source>
        <translation>擷取在連線最後一個封包之後隨即結束。</translation>
    </message>
    <message>
        <source>reset-effect-unknown</source>
        <translation>重置效果不明</translation>
    </message>
    <message>
        <source>Whether a reset was accepted cannot be told from the packets.</source>
        <translation>無法從封包看出重置是否被接受。</translation>
    </message>
    <message>
        <source>roles-guessed</source>
        <translation>角色為推測</translation>
    </message>
    <message>
        <source>Which side is the client is a guess.</source>
        <translation>哪一方是用戶端為推測。</translation>
    </message>
    <message>
        <source>events-omitted</source>
        <translation>事件已省略</translation>
    </message>
    <message>
        <source>The connection had more events than are kept; some between the first and the last are missing.</source>
        <translation>連線的事件多於所保留者；首尾之間缺少一些。</translation>
    </message>
    <message>
        <source>evicted</source>
        <translation>被逐出</translation>
    </message>
    <message>
        <source>The table of live connections was full, so this record was closed before the connection ended.</source>
        <translation>存活連線的表格已滿，因此在連線結束前關閉此紀錄。</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>被取代</translation>
    </message>
    <message>
        <source>A new connection used the same addresses and ports before this one was seen to close.</source>
        <translation>在看到此連線關閉之前，新連線已使用相同的位址與連接埠。</translation>
    </message>
    <message>
        <source>clock-steps-back</source>
        <translation>時鐘倒退</translation>
    </message>
    <message>
        <source>The capture&apos;s clock stepped backwards during the connection, so times are unreliable.</source>
        <translation>擷取的時鐘在連線期間倒退，因此時間不可靠。</translation>
    </message>
    <message>
        <source>second-observation</source>
        <translation>第二次觀察</translation>
    </message>
    <message>
        <source>The same connection was captured twice, inside and outside a tunnel; the other observation is a record of its own.</source>
        <translation>同一連線被擷取兩次，在通道內與通道外；另一次觀察是獨立的紀錄。</translation>
    </message>
    <message>
        <source>it acknowledged data that came after its FIN, so the socket still received</source>
        <translation>它確認了在其 FIN 之後到達的資料，因此通訊端仍在接收</translation>
    </message>
    <message>
        <source>it answered data that came after its FIN with a reset, so nobody received any more</source>
        <translation>它以重置回應在其 FIN 之後到達的資料，因此已無人接收</translation>
    </message>
    <message>
        <source>no data came after its FIN, so all calls that send a FIN look alike</source>
        <translation>其 FIN 之後沒有資料，因此所有送出 FIN 的呼叫看起來都一樣</translation>
    </message>
    <message>
        <source>whether received data was read, by its window and its answers</source>
        <translation>收到的資料是否已讀，依其視窗與回應判斷</translation>
    </message>
    <message>
        <source>what it had sent and was not acknowledged</source>
        <translation>它已送出但未被確認的資料</translation>
    </message>
    <message>
        <source>probes at even distances went unanswered</source>
        <translation>等間隔的探測沒有回應</translation>
    </message>
    <message>
        <source>how soon it reacted</source>
        <translation>它反應有多快</translation>
    </message>
    <message>
        <source>the form of the reset: an abort by a live connection</source>
        <translation>重置的形式：存活連線的強制中斷</translation>
    </message>
    <message>
        <source>its FIN left before the peer&apos;s arrived</source>
        <translation>它的 FIN 在對方的到達前送出</translation>
    </message>
    <message>
        <source>it sent data after the peer&apos;s FIN</source>
        <translation>它在對方的 FIN 之後送出資料</translation>
    </message>
    <message>
        <source>a call comes before the segment that it sends</source>
        <translation>呼叫先於它所送出的區段</translation>
    </message>
    <message>
        <source>data and FIN leave in the order of their calls</source>
        <translation>資料與 FIN 依呼叫順序送出</translation>
    </message>
    <message>
        <source>a segment arrives after it left, and is acknowledged after it arrived</source>
        <translation>區段送出後才到達，到達後才被確認</translation>
    </message>
    <message>
        <source>the end of the stream is told after the FIN and all before it arrived</source>
        <translation>FIN 與之前的一切到達後，才通知資料流結束</translation>
    </message>
    <message>
        <source>a reset is told after it arrived</source>
        <translation>重置到達後才通知</translation>
    </message>
    <message>
        <source>a program probably reacts to what it was told</source>
        <translation>程式可能對所收到的通知作出反應</translation>
    </message>
    <message>
        <source>a shutdown comes before the close of the same socket</source>
        <translation>同一通訊端的 shutdown 先於關閉</translation>
    </message>
    <message>
        <source>a close that sends nothing has no order with what the peer does</source>
        <translation>不送出任何東西的關閉與對方的動作沒有順序</translation>
    </message>
    <message>
        <source>a close comes before the FIN or reset that it sends</source>
        <translation>關閉先於它所送出的 FIN 或重置</translation>
    </message>
    <message>
        <source>nothing is told after the close of the socket</source>
        <translation>通訊端關閉後不再有通知</translation>
    </message>
    <message>
        <source>the end is told after the last data was read</source>
        <translation>讀完最後的資料後才通知結束</translation>
    </message>
    <message>
        <source>a reset answers the segment that provoked it, and the close came before</source>
        <translation>重置回應引發它的區段，而關閉在此之前</translation>
    </message>
    <message>
        <source>the linger option is set before the close</source>
        <translation>linger 選項在關閉前設定</translation>
    </message>
    <message>
        <source>probes come before the failure that they lead to</source>
        <translation>探測先於它們導致的失敗</translation>
    </message>
    <message>
        <source>FD_CLOSE: the peer has ended the connection</source>
        <translation>FD_CLOSE：對方已結束連線</translation>
    </message>
    <message>
        <source>FD_CLOSE is told to who registered for it</source>
        <translation>FD_CLOSE 通知已註冊者</translation>
    </message>
    <message>
        <source>FD_CLOSE carries 0, WSAECONNRESET, WSAECONNABORTED or WSAENETDOWN</source>
        <translation>FD_CLOSE 帶有 0、WSAECONNRESET、WSAECONNABORTED 或 WSAENETDOWN</translation>
    </message>
    <message>
        <source>FD_CLOSE comes after the peer&apos;s FIN, when no data is left to read</source>
        <translation>對方的 FIN 之後，沒有資料可讀時才有 FD_CLOSE</translation>
    </message>
    <message>
        <source>FD_CLOSE also comes when the own side had shut down first</source>
        <translation>自己先關閉時也會有 FD_CLOSE</translation>
    </message>
    <message>
        <source>after a reset FD_CLOSE comes at once</source>
        <translation>重置之後立即有 FD_CLOSE</translation>
    </message>
    <message>
        <source>FD_CLOSE comes at once to who registers when all is over</source>
        <translation>一切結束後才註冊者立即收到 FD_CLOSE</translation>
    </message>
    <message>
        <source>FD_CLOSE never comes after WSPCloseSocket</source>
        <translation>WSPCloseSocket 之後絕不會有 FD_CLOSE</translation>
    </message>
    <message>
        <source>FD_CLOSE comes at most once</source>
        <translation>FD_CLOSE 最多一次</translation>
    </message>
    <message>
        <source>data is told by FD_READ, the end only by FD_CLOSE</source>
        <translation>資料由 FD_READ 通知，結束只由 FD_CLOSE 通知</translation>
    </message>
    <message>
        <source>FD_CLOSE: the connection entered CLOSE-WAIT or TIME-WAIT</source>
        <translation>FD_CLOSE：連線進入 CLOSE-WAIT 或 TIME-WAIT</translation>
    </message>
    <message>
        <source>neither the own shutdown nor a peer that vanished brings FD_CLOSE</source>
        <translation>自己的 shutdown 或消失的對方都不會帶來 FD_CLOSE</translation>
    </message>
    <message>
        <source>the leaves of a multipoint session are told when the root closes</source>
        <translation>多點工作階段的根關閉時通知其葉節點</translation>
    </message>
    <message>
        <source>WSPSelect tells the same: readable with 0 bytes or an error</source>
        <translation>WSPSelect 通知相同：可讀，0 位元組或錯誤</translation>
    </message>
    <message>
        <source>WSAPoll tells the same by POLLHUP and POLLERR</source>
        <translation>WSAPoll 以 POLLHUP 與 POLLERR 通知相同</translation>
    </message>
    <message>
        <source>TCP carries no disconnect data, so that the call fails with WSAENOPROTOOPT</source>
        <translation>TCP 不帶中斷資料，因此呼叫以 WSAENOPROTOOPT 失敗</translation>
    </message>
    <message>
        <source>somebody else made the reset in its name</source>
        <translation>他人以其名義製造了重置</translation>
    </message>
    <message>
        <source>a timer ran out; the stack does that without a call</source>
        <translation>計時器到期；協定堆疊無需呼叫即如此處理</translation>
    </message>
    <message>
        <source>the reset answers a segment that found no socket</source>
        <translation>重置回應一個找不到通訊端的區段</translation>
    </message>
    <message>
        <source>the server had sent nothing of its own</source>
        <translation>伺服器尚未送出自己的任何資料</translation>
    </message>
    <message>
        <source>the reset was not accepted</source>
        <translation>重置未被接受</translation>
    </message>
    <message>
        <source>no reset that counts reached it</source>
        <translation>沒有有效的重置到達它</translation>
    </message>
    <message>
        <source>no FIN reached it</source>
        <translation>沒有 FIN 到達它</translation>
    </message>
    <message>
        <source>bytes before the FIN never arrived</source>
        <translation>FIN 之前的位元組從未到達</translation>
    </message>
    <message>
        <source>all that it sent was acknowledged</source>
        <translation>它送出的全部都已確認</translation>
    </message>
    <message>
        <source>no call sends such a segment</source>
        <translation>沒有呼叫會送出這樣的區段</translation>
    </message>
    <message>
        <source>Linux and Windows differ here</source>
        <translation>Linux 與 Windows 在此不同</translation>
    </message>
    <message>
        <source>the connection was not yet established</source>
        <translation>連線尚未建立</translation>
    </message>
    <message>
        <source>its protocol&apos;s release has room for disconnect data</source>
        <translation>其協定的釋放有空間容納中斷資料</translation>
    </message>
    <message>
        <source>after receiving was switched off data is reset or, as --recvdisc-model=spi has it, not acknowledged</source>
        <translation>關閉接收後，資料會被重置，或依 --recvdisc-model=spi 不予確認</translation>
    </message>
    <message>
        <source>plain close: WSPCloseSocket, linger off</source>
        <translation>一般關閉：WSPCloseSocket，linger 關閉</translation>
    </message>
    <message>
        <source>recommended, by events: WSPShutdown(SD_SEND), FD_CLOSE, WSPRecv to 0, WSPCloseSocket</source>
        <translation>建議，以事件：WSPShutdown(SD_SEND)、FD_CLOSE、WSPRecv 至 0、WSPCloseSocket</translation>
    </message>
    <message>
        <source>recommended, overlapped: WSPShutdown(SD_SEND), WSPRecv to 0, WSPCloseSocket</source>
        <translation>建議，重疊式：WSPShutdown(SD_SEND)、WSPRecv 至 0、WSPCloseSocket</translation>
    </message>
    <message>
        <source>responder: WSPRecv to 0, WSPSend the rest, WSPShutdown(SD_SEND) or WSPCloseSocket</source>
        <translation>回應方：WSPRecv 至 0、WSPSend 其餘、WSPShutdown(SD_SEND) 或 WSPCloseSocket</translation>
    </message>
    <message>
        <source>both directions off: WSPShutdown(SD_BOTH), WSPCloseSocket</source>
        <translation>關閉兩個方向：WSPShutdown(SD_BOTH)、WSPCloseSocket</translation>
    </message>
    <message>
        <source>hard close: SO_LINGER on with 0 s, WSPCloseSocket</source>
        <translation>強制關閉：SO_LINGER 開啟且 0 s，WSPCloseSocket</translation>
    </message>
    <message>
        <source>linger with a limit: SO_LINGER on with n s, WSPCloseSocket</source>
        <translation>有期限的 linger：SO_LINGER 開啟且 n s，WSPCloseSocket</translation>
    </message>
    <message>
        <source>careless close: WSPCloseSocket with data unread</source>
        <translation>草率關閉：資料未讀時 WSPCloseSocket</translation>
    </message>
    <message>
        <source>disconnect data, initiator: WSPSendDisconnect with data</source>
        <translation>中斷資料，發起方：WSPSendDisconnect，帶資料</translation>
    </message>
    <message>
        <source>disconnect data, responder: WSPRecvDisconnect, WSPSendDisconnect with data</source>
        <translation>中斷資料，回應方：WSPRecvDisconnect、WSPSendDisconnect，帶資料</translation>
    </message>
    <message>
        <source>WSPSendDisconnect without data, WSPCloseSocket</source>
        <translation>WSPSendDisconnect，不帶資料，WSPCloseSocket</translation>
    </message>
    <message>
        <source>socket reuse: DisconnectEx or TransmitFile with TF_REUSE_SOCKET</source>
        <translation>重用通訊端：DisconnectEx 或 TransmitFile，使用 TF_REUSE_SOCKET</translation>
    </message>
    <message>
        <source>no call: process end, WSPCleanup, provider abort or timeout</source>
        <translation>無呼叫：程序結束、WSPCleanup、提供者中斷或逾時</translation>
    </message>
    <message>
        <source>retry after WSAEWOULDBLOCK: the failed WSPCloseSocket sent nothing</source>
        <translation>WSAEWOULDBLOCK 後重試：失敗的 WSPCloseSocket 未送出任何東西</translation>
    </message>
    <message>
        <source>shared handle: the last WSPCloseSocket of several</source>
        <translation>共用控制代碼：數個中最後一個 WSPCloseSocket</translation>
    </message>
    <message>
        <source>half-closed</source>
        <translation>半關閉</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>無回應</translation>
    </message>
    <message>
        <source>timed-out</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>still-open</source>
        <translation>仍開啟</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>both directions ended by FIN and both FINs were acknowledged</source>
        <translation>兩個方向都以 FIN 結束，且兩個 FIN 都已確認</translation>
    </message>
    <message>
        <source>exactly one direction ended by an acknowledged FIN, the other was open at the end</source>
        <translation>恰有一個方向以已確認的 FIN 結束，另一個到最後仍開啟</translation>
    </message>
    <message>
        <source>a reset that its receiver accepted ended it before both FINs were acknowledged</source>
        <translation>在兩個 FIN 都被確認之前，接收者接受的重置結束了它</translation>
    </message>
    <message>
        <source>the SYN was answered by a reset or an ICMP unreachable</source>
        <translation>SYN 得到重置或 ICMP 無法到達的回應</translation>
    </message>
    <message>
        <source>the handshake never completed and nobody reset it</source>
        <translation>交握從未完成，也無人重置</translation>
    </message>
    <message>
        <source>one side gave up on a silent peer</source>
        <translation>一方因對方沉默而放棄</translation>
    </message>
    <message>
        <source>established, neither FIN nor reset when the capture ended</source>
        <translation>已建立，擷取結束時既無 FIN 也無重置</translation>
    </message>
    <message>
        <source>the packets do not decide</source>
        <translation>封包無法判定</translation>
    </message>
    <message>
        <source>both</source>
        <translation>雙方</translation>
    </message>
    <message>
        <source>middlebox</source>
        <translation>路徑上的裝置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>linger 0</source>
        <translation>linger 0</translation>
    </message>
    <message>
        <source>unread data</source>
        <translation>未讀資料</translation>
    </message>
    <message>
        <source>closed port</source>
        <translation>已關閉的連接埠</translation>
    </message>
    <message>
        <source>unknown connection</source>
        <translation>不明的連線</translation>
    </message>
    <message>
        <source>listener closed</source>
        <translation>接聽端已關閉</translation>
    </message>
    <message>
        <source>accept queue full</source>
        <translation>accept 佇列已滿</translation>
    </message>
    <message>
        <source>idle timeout</source>
        <translation>閒置逾時</translation>
    </message>
    <message>
        <source>forged reset</source>
        <translation>偽造的重置</translation>
    </message>
    <message>
        <source>the application&apos;s choice</source>
        <translation>應用程式的選擇</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Apache httpd or Node.js</source>
        <translation>Apache httpd 或 Node.js</translation>
    </message>
    <message>
        <source>older versions of Apache httpd</source>
        <translation>舊版 Apache httpd</translation>
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
        <translation>AWS Network Load Balancer 或 Network Firewall</translation>
    </message>
    <message>
        <source>the Google Cloud firewall</source>
        <translation>Google Cloud 防火牆</translation>
    </message>
    <message>
        <source>Envoy or a common firewall</source>
        <translation>Envoy 或一般防火牆</translation>
    </message>
    <message>
        <source>Linux connection tracking</source>
        <translation>Linux 連線追蹤</translation>
    </message>
    <message>
        <source>{side} {size}[, the last {count} of them] before its FIN (packet {packet}): [&quot;{text}&quot;, ]hex {hex}</source>
        <translation>{side} {size}[，其中最後 {count} 個]在其 FIN（封包 {packet}）之前：[「{text}」，]hex {hex}</translation>
    </message>
    <message>
        <source>packet {packet}</source>
        <translation>封包 {packet}</translation>
    </message>
    <message>
        <source>{call}[ (n = {seconds}: called that long before)][, then {next}]</source>
        <translation>{call}[（n = {seconds}：早這麼久呼叫）][，然後 {next}]</translation>
    </message>
    <message>
        <source>      excluded</source>
        <translation>      已排除</translation>
    </message>
    <message>
        <source>{call}, {certainty}: {packets}</source>
        <translation>{call}，{certainty}：{packets}</translation>
    </message>
    <message>
        <source>prepares its answer, which no packet shows</source>
        <translation>準備其回應，沒有封包顯示</translation>
    </message>
    <message>
        <source>{call}, possible: it sends nothing and has no place in time</source>
        <translation>{call}，可能：不送出任何東西，在時間上沒有位置</translation>
    </message>
    <message>
        <source>a call that switches receiving off, {certainty}: left unacknowledged {packets}</source>
        <translation>關閉接收的呼叫，{certainty}：未確認 {packets}</translation>
    </message>
    <message>
        <source>      certain</source>
        <translation>      確定</translation>
    </message>
    <message>
        <source>      likely</source>
        <translation>      很可能</translation>
    </message>
    <message>
        <source>      possible</source>
        <translation>      可能</translation>
    </message>
    <message>
        <source>      reacted</source>
        <translation>      反應</translation>
    </message>
    <message>
        <source>Calls of the client</source>
        <translation>用戶端的呼叫</translation>
    </message>
    <message>
        <source>Calls of the server</source>
        <translation>伺服器的呼叫</translation>
    </message>
    <message>
        <source>{title}, had it used Winsock (its packets do not look like it)</source>
        <translation>{title}，假如它使用 Winsock（其封包看起來不像）</translation>
    </message>
    <message>
        <source>  told</source>
        <translation>  通知</translation>
    </message>
    <message>
        <source>  at a port</source>
        <translation>  完成埠</translation>
    </message>
    <message>
        <source>  sequences</source>
        <translation>  序列</translation>
    </message>
    <message>
        <source>[({step}) ]{what} of the client</source>
        <translation>[({step}) ]用戶端的 {what}</translation>
    </message>
    <message>
        <source>[({step}) ]{what} of the server</source>
        <translation>[({step}) ]伺服器的 {what}</translation>
    </message>
    <message>
        <source>the eight steps of a shutdown with disconnect data, over TCP: last data and FIN stand for it, which is possible and no more; the {responder} answered before the FIN came ({certainty}, variant {variant})</source>
        <translation>帶中斷資料的關閉的八個步驟，於 TCP 之上：以最後的資料與 FIN 代表，僅為可能；{responder}在 FIN 到達前回應（{certainty}，變體 {variant}）</translation>
    </message>
    <message>
        <source>the eight steps of a shutdown with disconnect data, over TCP: last data and FIN stand for it, which is possible and no more; the {responder} waited for the end of the stream ({certainty}, variant {variant})</source>
        <translation>帶中斷資料的關閉的八個步驟，於 TCP 之上：以最後的資料與 FIN 代表，僅為可能；{responder}等待資料流結束（{certainty}，變體 {variant}）</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} 與 {second}</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>無順序</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>  or</source>
        <translation>  或</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>  states</source>
        <translation>  狀態</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>擷取位置</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>位於</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation>亦見於</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>特徵</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>{cause}{names}, {confidence}[: {why}]</source>
        <translation>{cause}{names}，{confidence}[：{why}]</translation>
    </message>
    <message>
        <source>its FIN was acknowledged</source>
        <translation>其 FIN 已確認</translation>
    </message>
    <message>
        <source>its FIN was never acknowledged</source>
        <translation>其 FIN 從未被確認</translation>
    </message>
    <message>
        <source>ended by a reset</source>
        <translation>由重置結束</translation>
    </message>
    <message>
        <source>fell silent</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>never closed</source>
        <translation>從未關閉</translation>
    </message>
    <message>
        <source>ended in order</source>
        <translation>依序結束</translation>
    </message>
    <message>
        <source>its end was never confirmed</source>
        <translation>其結束從未被確認</translation>
    </message>
    <message>
        <source>ended at once</source>
        <translation>立即結束</translation>
    </message>
    <message>
        <source>{who} sent {size} in {count} {count?packet|packets}; {end}[, {unacked} never acknowledged][, {risk} acknowledged but perhaps never read]</source>
        <translation>{who} 在 {count} 個封包中送出 {size}；{end}[，{unacked} 從未被確認][，{risk} 已確認但可能從未被讀取]</translation>
    </message>
    <message>
        <source>from first to last packet {duration}</source>
        <translation>從第一個到最後一個封包 {duration}</translation>
    </message>
    <message>
        <source>round trip {duration}</source>
        <translation>來回時間 {duration}</translation>
    </message>
    <message>
        <source>idle before the close {duration}</source>
        <translation>關閉前閒置 {duration}</translation>
    </message>
    <message>
        <source>half-closed {duration}</source>
        <translation>半關閉 {duration}</translation>
    </message>
    <message>
        <source>the close took {duration}</source>
        <translation>關閉花了 {duration}</translation>
    </message>
    <message>
        <source>as connection {number}, [inside {layers}|outside any tunnel]</source>
        <translation>為連線 {number}，[在 {layers} 內|在任何通道之外]</translation>
    </message>
    <message>
        <source>at the client, {confidence}</source>
        <translation>在用戶端，{confidence}</translation>
    </message>
    <message>
        <source>at the server, {confidence}</source>
        <translation>在伺服器，{confidence}</translation>
    </message>
    <message>
        <source>between the two, {confidence}</source>
        <translation>在兩者之間，{confidence}</translation>
    </message>
    <message>
        <source>an abort</source>
        <translation>強制中斷</translation>
    </message>
    <message>
        <source>a stack&apos;s reply</source>
        <translation>協定堆疊的回應</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>without effect</source>
        <translation>無作用</translation>
    </message>
    <message>
        <source>perhaps accepted</source>
        <translation>可能被接受</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>真實</translation>
    </message>
    <message>
        <source>probably genuine</source>
        <translation>可能真實</translation>
    </message>
    <message>
        <source>perhaps forged</source>
        <translation>可能偽造</translation>
    </message>
    <message>
        <source>the clues say that somebody else than the client ended it</source>
        <translation>線索顯示由用戶端以外者結束</translation>
    </message>
    <message>
        <source>the clues make it likely that somebody else than the client ended it</source>
        <translation>線索顯示很可能由用戶端以外者結束</translation>
    </message>
    <message>
        <source>also made by clients and networks that nobody tampers with</source>
        <translation>未遭竄改的用戶端與網路也會如此</translation>
    </message>
    <message>
        <source>here the client itself sent what matches</source>
        <translation>此處由用戶端自己送出相符者</translation>
    </message>
    <message>
        <source>{clue} (tells nothing)</source>
        <translation>{clue}（無法說明）</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;, cut short</source>
        <translation>「{text}」，被截短</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>not known what it means</source>
        <translation>意義不明</translation>
    </message>
    <message>
        <source>packet {packet} carries a reason ({carrier}[, {confidence}]): {reason}</source>
        <translation>封包 {packet} 帶有原因（{carrier}[，{confidence}]）：{reason}</translation>
    </message>
    <message>
        <source>{kind}[ to {event}], {effect}, {origin}[: {why}]</source>
        <translation>{kind}[，回應 {event}]，{effect}，{origin}[：{why}]</translation>
    </message>
    <message>
        <source>clues:</source>
        <translation>線索：</translation>
    </message>
    <message>
        <source>matches signature {number}, {name}; {doubt}</source>
        <translation>符合特徵 {number}，{name}；{doubt}</translation>
    </message>
    <message>
        <source>Connection {number}:</source>
        <translation>連線 {number}：</translation>
    </message>
    <message>
        <source>data ({size})</source>
        <translation>資料（{size}）</translation>
    </message>
    <message>
        <source>challenge ACK to {event} (RFC 5961)</source>
        <translation>對 {event} 的 challenge ACK (RFC 5961)</translation>
    </message>
    <message>
        <source>packet {packet}: ICMP error for a segment of the {side}[, {note}]</source>
        <translation>封包 {packet}：針對{side}區段的 ICMP 錯誤[，{note}]</translation>
    </message>
    <message>
        <source>packet {packet}: {what} from the {side}[, {note}]</source>
        <translation>封包 {packet}：來自{side}的 {what}[，{note}]</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>its claimed sender went on in packet {observed}</source>
        <translation>其宣稱的傳送者在封包 {observed} 中繼續</translation>
    </message>
    <message>
        <source>packet {observed} reset the other end in the same moment</source>
        <translation>封包 {observed} 在同一時刻重置了另一端</translation>
    </message>
    <message>
        <source>hop limit {observed}, its claimed sender&apos;s packets {expected}</source>
        <translation>躍點限制 {observed}，其宣稱傳送者的封包為 {expected}</translation>
    </message>
    <message>
        <source>hop limit {observed}, its claimed sender&apos;s packets {expected}: as far away with another start value</source>
        <translation>躍點限制 {observed}，其宣稱傳送者的封包為 {expected}：起始值不同但距離相同</translation>
    </message>
    <message>
        <source>IP identification {observed} copied from its receiver&apos;s packet</source>
        <translation>IP 識別碼 {observed} 複製自其接收者的封包</translation>
    </message>
    <message>
        <source>IP identification {observed} after its claimed sender&apos;s {expected}</source>
        <translation>IP 識別碼 {observed} 在其宣稱傳送者的 {expected} 之後</translation>
    </message>
    <message>
        <source>DF {observed}, its claimed sender&apos;s packets {expected}</source>
        <translation>DF {observed}，其宣稱傳送者的封包為 {expected}</translation>
    </message>
    <message>
        <source>window {observed} copied from its receiver&apos;s packet</source>
        <translation>視窗 {observed} 複製自其接收者的封包</translation>
    </message>
    <message>
        <source>reserved header bits {observed}, which must be zero</source>
        <translation>保留的標頭位元 {observed}，必須為零</translation>
    </message>
    <message>
        <source>no timestamp, though both sides had agreed on them</source>
        <translation>沒有時間戳記，雖然雙方已議定使用</translation>
    </message>
    <message>
        <source>timestamp {observed}, its claimed sender&apos;s SYN {expected}</source>
        <translation>時間戳記 {observed}，其宣稱傳送者的 SYN 為 {expected}</translation>
    </message>
    <message>
        <source>MAC address {observed}, its claimed sender&apos;s frames {expected}</source>
        <translation>MAC 位址 {observed}，其宣稱傳送者的訊框為 {expected}</translation>
    </message>
    <message>
        <source>only {observed} after what it answers, the round trip is {expected}</source>
        <translation>僅在它所回應者之後 {observed}，來回時間為 {expected}</translation>
    </message>
    <message>
        <source>sequence number {observed} ahead of the stream, another reset&apos;s {expected}</source>
        <translation>序號 {observed} 超前於資料流，另一重置的為 {expected}</translation>
    </message>
    <message>
        <source>sequence number {observed} asked for by nobody, {expected} was reached</source>
        <translation>序號 {observed} 無人要求，已到 {expected}</translation>
    </message>
    <message>
        <source>acknowledges {observed}, only {expected} was reached</source>
        <translation>確認 {observed}，僅到 {expected}</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>偽造</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強</translation>
    </message>
    <message>
        <source>decisive</source>
        <translation>決定性</translation>
    </message>
    <message>
        <source>all subflows are aborted at once</source>
        <translation>所有子流立即被中斷</translation>
    </message>
    <message>
        <source>at once, as a stack or a program that waits for events does</source>
        <translation>立即，如同協定堆疊或等待事件的程式</translation>
    </message>
    <message>
        <source>as long as an acknowledgement is held back</source>
        <translation>與延遲確認的時間相當</translation>
    </message>
    <message>
        <source>soon, as programs do</source>
        <translation>很快，如同程式所為</translation>
    </message>
    <message>
        <source>late, as people and timers decide</source>
        <translation>較晚，如同由人或計時器決定</translation>
    </message>
    <message>
        <source>The handshake is not in the capture; the side with the lower or well-known port is taken for the server.</source>
        <translation>交握不在擷取檔中；連接埠較低或為知名連接埠的一方視為伺服器。</translation>
    </message>
    <message>
        <source>The handshake is not in the capture; the side that sent the first packet is taken for the client.</source>
        <translation>交握不在擷取檔中；送出第一個封包的一方視為用戶端。</translation>
    </message>
    <message>
        <source>number of the connection, by first packet</source>
        <translation>連線編號，依第一個封包</translation>
    </message>
    <message>
        <source>tcp, sctp, dccp, tp4, nsp, x25 or quic</source>
        <translation>tcp、sctp、dccp、tp4、nsp、x25 或 quic</translation>
    </message>
    <message>
        <source>address of either side</source>
        <translation>任一方的位址</translation>
    </message>
    <message>
        <source>port of either side</source>
        <translation>任一方的連接埠</translation>
    </message>
    <message>
        <source>address of the side that opened</source>
        <translation>開啟一方的位址</translation>
    </message>
    <message>
        <source>port of the side that opened</source>
        <translation>開啟一方的連接埠</translation>
    </message>
    <message>
        <source>address of the side that answered</source>
        <translation>回應一方的位址</translation>
    </message>
    <message>
        <source>port of the side that answered</source>
        <translation>回應一方的連接埠</translation>
    </message>
    <message>
        <source>how client and server were told apart</source>
        <translation>如何分辨用戶端與伺服器</translation>
    </message>
    <message>
        <source>how often the same addresses and ports were used before</source>
        <translation>相同位址與連接埠先前使用的次數</translation>
    </message>
    <message>
        <source>headers around IP, such as vlan:10</source>
        <translation>IP 外圍的標頭，如 vlan:10</translation>
    </message>
    <message>
        <source>number of the first packet</source>
        <translation>第一個封包的編號</translation>
    </message>
    <message>
        <source>time of the first packet</source>
        <translation>第一個封包的時間</translation>
    </message>
    <message>
        <source>number of the last packet</source>
        <translation>最後一個封包的編號</translation>
    </message>
    <message>
        <source>time of the last packet</source>
        <translation>最後一個封包的時間</translation>
    </message>
    <message>
        <source>packets of both sides</source>
        <translation>雙方的封包數</translation>
    </message>
    <message>
        <source>packets the client sent</source>
        <translation>用戶端送出的封包數</translation>
    </message>
    <message>
        <source>packets the server sent</source>
        <translation>伺服器送出的封包數</translation>
    </message>
    <message>
        <source>payload bytes of both sides</source>
        <translation>雙方的酬載位元組數</translation>
    </message>
    <message>
        <source>payload bytes the client sent</source>
        <translation>用戶端送出的酬載位元組數</translation>
    </message>
    <message>
        <source>payload bytes the server sent</source>
        <translation>伺服器送出的酬載位元組數</translation>
    </message>
    <message>
        <source>the handshake is not in the capture</source>
        <translation>交握不在擷取檔中</translation>
    </message>
    <message>
        <source>acknowledged bytes are missing from the capture</source>
        <translation>擷取檔缺少已確認的位元組</translation>
    </message>
    <message>
        <source>packets captured twice</source>
        <translation>被擷取兩次的封包</translation>
    </message>
    <message>
        <source>where the capture was taken</source>
        <translation>擷取的位置</translation>
    </message>
    <message>
        <source>round-trip time of the handshake</source>
        <translation>交握的來回時間</translation>
    </message>
    <message>
        <source>how the connection ended</source>
        <translation>連線如何結束</translation>
    </message>
    <message>
        <source>finer class of the ending, such as P04</source>
        <translation>結束的細部分類，如 P04</translation>
    </message>
    <message>
        <source>name of that class, such as &quot;half-close used&quot;</source>
        <translation>該分類的名稱，如 &quot;half-close used&quot;</translation>
    </message>
    <message>
        <source>how sure the verdict is; certain &gt; likely &gt; possible</source>
        <translation>判定的把握度；certain &gt; likely &gt; possible</translation>
    </message>
    <message>
        <source>who began the teardown</source>
        <translation>誰開始拆除</translation>
    </message>
    <message>
        <source>the sides that sent FIN</source>
        <translation>送出 FIN 的各方</translation>
    </message>
    <message>
        <source>who sent the reset that ended it</source>
        <translation>誰送出結束連線的重置</translation>
    </message>
    <message>
        <source>why it ended so</source>
        <translation>為何如此結束</translation>
    </message>
    <message>
        <source>how sure the cause is; certain &gt; likely &gt; possible</source>
        <translation>原因的把握度；certain &gt; likely &gt; possible</translation>
    </message>
    <message>
        <source>details of the ending, such as data-lost</source>
        <translation>結束的細節，如 data-lost</translation>
    </message>
    <message>
        <source>how the client&apos;s direction ended</source>
        <translation>用戶端方向如何結束</translation>
    </message>
    <message>
        <source>client bytes never acknowledged</source>
        <translation>用戶端從未被確認的位元組</translation>
    </message>
    <message>
        <source>client bytes acknowledged but perhaps never read</source>
        <translation>用戶端已確認但可能從未被讀取的位元組</translation>
    </message>
    <message>
        <source>how the server&apos;s direction ended</source>
        <translation>伺服器方向如何結束</translation>
    </message>
    <message>
        <source>server bytes never acknowledged</source>
        <translation>伺服器從未被確認的位元組</translation>
    </message>
    <message>
        <source>server bytes acknowledged but perhaps never read</source>
        <translation>伺服器已確認但可能從未被讀取的位元組</translation>
    </message>
    <message>
        <source>TCP state of the client at the last packet</source>
        <translation>最後一個封包時用戶端的 TCP 狀態</translation>
    </message>
    <message>
        <source>TCP state of the server at the last packet</source>
        <translation>最後一個封包時伺服器的 TCP 狀態</translation>
    </message>
    <message>
        <source>first to last packet</source>
        <translation>第一個到最後一個封包</translation>
    </message>
    <message>
        <source>last payload to first FIN or reset</source>
        <translation>最後的酬載到第一個 FIN 或重置</translation>
    </message>
    <message>
        <source>first FIN to the end of the other direction</source>
        <translation>第一個 FIN 到另一方向結束</translation>
    </message>
    <message>
        <source>first to last packet of the teardown</source>
        <translation>拆除的第一個到最後一個封包</translation>
    </message>
    <message>
        <source>Zeek&apos;s word for the ending, such as RSTO</source>
        <translation>Zeek 對結束的用詞，如 RSTO</translation>
    </message>
    <message>
        <source>what lowered the confidence</source>
        <translation>降低把握度的因素</translation>
    </message>
    <message>
        <source>the most likely call behind each ending of either side, such as CLOSE_G</source>
        <translation>任一方每次結束背後最可能的呼叫，如 CLOSE_G</translation>
    </message>
    <message>
        <source>of the client</source>
        <translation>用戶端的</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>伺服器的</translation>
    </message>
    <message>
        <source>what either application would have been told, such as I.RECV_RST</source>
        <translation>任一應用程式會收到的通知，如 I.RECV_RST</translation>
    </message>
    <message>
        <source>what the client&apos;s would</source>
        <translation>用戶端應用程式的</translation>
    </message>
    <message>
        <source>what the server&apos;s would</source>
        <translation>伺服器應用程式的</translation>
    </message>
    <message>
        <source>protocol units that said something of the end, such as bgp-notification</source>
        <translation>說明結束的協定單元，如 bgp-notification</translation>
    </message>
    <message>
        <source>what they do to the connection, such as graceful</source>
        <translation>它們對連線的作用，如 graceful</translation>
    </message>
    <message>
        <source>codes of the reasons that they give</source>
        <translation>所給原因的代碼</translation>
    </message>
    <message>
        <source>texts that they carry</source>
        <translation>所帶的文字</translation>
    </message>
    <message>
        <source>at once after packet {packet} reached it: {pace} {rule}</source>
        <translation>封包 {packet} 到達後立即：{pace} {rule}</translation>
    </message>
    <message>
        <source>{latency} after packet {packet} reached it: {pace} {rule}</source>
        <translation>封包 {packet} 到達後 {latency}：{pace} {rule}</translation>
    </message>
    <message>
        <source>about {latency} after packet {packet} reached it: {pace} {rule}</source>
        <translation>封包 {packet} 到達後約 {latency}：{pace} {rule}</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>未解碼</translation>
    </message>
    <message>
        <source>more nested headers than are followed</source>
        <translation>巢狀標頭多於可追蹤者</translation>
    </message>
    <message>
        <source>This packet holds a part of a datagram; the rest of it is in other packets.</source>
        <translation>此封包含有資料包的一部分；其餘在其他封包中。</translation>
    </message>
    <message>
        <source>Part of a datagram</source>
        <translation>資料包的一部分</translation>
    </message>
    <message>
        <source>What follows the ICMP header is the packet that the error is about.</source>
        <translation>ICMP 標頭之後即為錯誤所針對的封包。</translation>
    </message>
    <message>
        <source>Nothing of these bytes is analyzed.</source>
        <translation>這些位元組未經分析。</translation>
    </message>
    <message>
        <source>RFC 791: from host to host.</source>
        <translation>RFC 791：主機到主機。</translation>
    </message>
    <message>
        <source>Version and header length</source>
        <translation>版本與標頭長度</translation>
    </message>
    <message>
        <source>The length counts in units of four bytes.</source>
        <translation>長度以四位元組為單位。</translation>
    </message>
    <message>
        <source>Service and ECN</source>
        <translation>服務與 ECN</translation>
    </message>
    <message>
        <source>RFC 2474 and RFC 3168: how to be treated.</source>
        <translation>RFC 2474 與 RFC 3168：如何處理。</translation>
    </message>
    <message>
        <source>Total length</source>
        <translation>總長度</translation>
    </message>
    <message>
        <source>Header and all that follows, as the sender says.</source>
        <translation>標頭與其後的全部，依傳送者所述。</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Counts up at many hosts: a reset that does not fit in may come from another.</source>
        <translation>在許多主機上遞增：不符的重置可能來自他處。</translation>
    </message>
    <message>
        <source>Flags and offset</source>
        <translation>旗標與位移</translation>
    </message>
    <message>
        <source>Whether this is a part of a datagram.</source>
        <translation>是否為資料包的一部分。</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>存活時間 (TTL)</translation>
    </message>
    <message>
        <source>Falls by one at every router: a reset with another one took another way.</source>
        <translation>每經一個路由器減一：值不同的重置走了另一條路徑。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>What follows.</source>
        <translation>其後的內容。</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>標頭總和檢查碼</translation>
    </message>
    <message>
        <source>Of this header alone.</source>
        <translation>僅此標頭。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Who sent it, as it claims.</source>
        <translation>宣稱的傳送者。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Whom it is for.</source>
        <translation>收件者。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>RFC 8200: from host to host.</source>
        <translation>RFC 8200：主機到主機。</translation>
    </message>
    <message>
        <source>Version, class and flow label</source>
        <translation>版本、類別與流標籤</translation>
    </message>
    <message>
        <source>RFC 6437: packets of one flow carry one label.</source>
        <translation>RFC 6437：同一流的封包帶有同一標籤。</translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation>酬載長度</translation>
    </message>
    <message>
        <source>All that follows this header.</source>
        <translation>此標頭之後的全部。</translation>
    </message>
    <message>
        <source>Next header</source>
        <translation>下一標頭</translation>
    </message>
    <message>
        <source>Hop limit</source>
        <translation>躍點限制</translation>
    </message>
    <message>
        <source>Extension header</source>
        <translation>延伸標頭</translation>
    </message>
    <message>
        <source>RFC 8200 §4: between the IPv6 header and the transport.</source>
        <translation>RFC 8200 §4：介於 IPv6 標頭與傳輸層之間。</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>位移</translation>
    </message>
    <message>
        <source>Which part of the datagram this is.</source>
        <translation>為資料包的哪一部分。</translation>
    </message>
    <message>
        <source>The same in all parts.</source>
        <translation>各部分皆相同。</translation>
    </message>
    <message>
        <source>RFC 792, RFC 4443: a device on the way, or the host itself, says that a packet failed.</source>
        <translation>RFC 792、RFC 4443：路徑上的裝置或主機本身說明封包失敗。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>What kind of message.</source>
        <translation>訊息的種類。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Which of its kind.</source>
        <translation>該種類中的哪一個。</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>總和檢查碼</translation>
    </message>
    <message>
        <source>Of the whole message.</source>
        <translation>整個訊息。</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>標頭其餘部分</translation>
    </message>
    <message>
        <source>Its use depends on the type.</source>
        <translation>用途依類型而定。</translation>
    </message>
    <message>
        <source>802.1Q VLAN tag</source>
        <translation>802.1Q VLAN 標籤</translation>
    </message>
    <message>
        <source>802.1ad service tag</source>
        <translation>802.1ad 服務標籤</translation>
    </message>
    <message>
        <source>Says what follows; below 1536 it is a length instead.</source>
        <translation>說明其後內容；小於 1536 時為長度。</translation>
    </message>
    <message>
        <source>IEEE 802.3: the way over the local network.</source>
        <translation>IEEE 802.3：經過區域網路。</translation>
    </message>
    <message>
        <source>The device on this network that is to take it.</source>
        <translation>此網路上應接收的裝置。</translation>
    </message>
    <message>
        <source>The device on this network that sent it, often a router.</source>
        <translation>此網路上的傳送裝置，常為路由器。</translation>
    </message>
    <message>
        <source>Service VLAN tag</source>
        <translation>服務 VLAN 標籤</translation>
    </message>
    <message>
        <source>IEEE 802.1Q: which virtual network it belongs to.</source>
        <translation>IEEE 802.1Q：所屬的虛擬網路。</translation>
    </message>
    <message>
        <source>Priority and VLAN</source>
        <translation>優先順序與 VLAN</translation>
    </message>
    <message>
        <source>Three bits of priority, one that allows dropping, twelve that name the VLAN.</source>
        <translation>三位元優先順序、一位元可丟棄、十二位元為 VLAN。</translation>
    </message>
    <message>
        <source>Linux cooked capture</source>
        <translation>Linux cooked 擷取</translation>
    </message>
    <message>
        <source>What Linux writes in place of a link header.</source>
        <translation>Linux 用來取代連結標頭的內容。</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>封包類型</translation>
    </message>
    <message>
        <source>0 to us, 4 sent by us.</source>
        <translation>0 為送給我們，4 為我們送出。</translation>
    </message>
    <message>
        <source>Hardware type</source>
        <translation>硬體類型</translation>
    </message>
    <message>
        <source>ARPHRD of the device.</source>
        <translation>裝置的 ARPHRD。</translation>
    </message>
    <message>
        <source>Address length</source>
        <translation>位址長度</translation>
    </message>
    <message>
        <source>Of the address that follows.</source>
        <translation>其後的位址。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>The sender&apos;s, padded to eight bytes.</source>
        <translation>傳送者的，補齊為八位元組。</translation>
    </message>
    <message>
        <source>Linux cooked capture 2</source>
        <translation>Linux cooked 擷取 2</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Zero.</source>
        <translation>零。</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>介面</translation>
    </message>
    <message>
        <source>The index of the device.</source>
        <translation>裝置的索引。</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>迴路</translation>
    </message>
    <message>
        <source>The address family, in place of a link header.</source>
        <translation>以位址家族取代連結標頭。</translation>
    </message>
    <message>
        <source>IEEE 802.11: the way over the air.</source>
        <translation>IEEE 802.11：經過無線。</translation>
    </message>
    <message>
        <source>Radio information</source>
        <translation>無線資訊</translation>
    </message>
    <message>
        <source>What the capturing device says of the reception.</source>
        <translation>擷取裝置對接收的說明。</translation>
    </message>
    <message>
        <source>RFC 1661: names the protocol that follows.</source>
        <translation>RFC 1661：指出其後的協定。</translation>
    </message>
    <message>
        <source>RFC 2516: PPP over Ethernet.</source>
        <translation>RFC 2516：乙太網路上的 PPP。</translation>
    </message>
    <message>
        <source>MPLS labels</source>
        <translation>MPLS 標籤</translation>
    </message>
    <message>
        <source>RFC 3032: the way through the provider&apos;s network.</source>
        <translation>RFC 3032：經過業者網路的路徑。</translation>
    </message>
    <message>
        <source>IEEE 802.2: names the protocol that follows.</source>
        <translation>IEEE 802.2：指出其後的協定。</translation>
    </message>
    <message>
        <source>GRE tunnel</source>
        <translation>GRE 通道</translation>
    </message>
    <message>
        <source>RFC 2784: a packet inside this one follows.</source>
        <translation>RFC 2784：其後為內含的封包。</translation>
    </message>
    <message>
        <source>A frame that a switch mirrored follows.</source>
        <translation>其後為交換器鏡射的訊框。</translation>
    </message>
    <message>
        <source>VXLAN tunnel</source>
        <translation>VXLAN 通道</translation>
    </message>
    <message>
        <source>RFC 7348: an Ethernet frame inside this packet follows.</source>
        <translation>RFC 7348：其後為此封包內的乙太網路訊框。</translation>
    </message>
    <message>
        <source>Geneve tunnel</source>
        <translation>Geneve 通道</translation>
    </message>
    <message>
        <source>RFC 8926: a frame inside this packet follows.</source>
        <translation>RFC 8926：其後為此封包內的訊框。</translation>
    </message>
    <message>
        <source>GTP-U tunnel</source>
        <translation>GTP-U 通道</translation>
    </message>
    <message>
        <source>3GPP TS 29.281: a packet of a mobile device follows.</source>
        <translation>3GPP TS 29.281：其後為行動裝置的封包。</translation>
    </message>
    <message>
        <source>L2TP tunnel</source>
        <translation>L2TP 通道</translation>
    </message>
    <message>
        <source>RFC 2661: PPP inside this packet follows.</source>
        <translation>RFC 2661：其後為此封包內的 PPP。</translation>
    </message>
    <message>
        <source>EtherIP tunnel</source>
        <translation>EtherIP 通道</translation>
    </message>
    <message>
        <source>RFC 3378: an Ethernet frame inside this packet follows.</source>
        <translation>RFC 3378：其後為此封包內的乙太網路訊框。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>標頭</translation>
    </message>
    <message>
        <source>Read only as far as it tells what follows.</source>
        <translation>僅讀到足以得知其後內容。</translation>
    </message>
    <message>
        <source>The sender sends nothing more.</source>
        <translation>傳送者不再傳送。</translation>
    </message>
    <message>
        <source>Opens the connection and gives the first sequence number.</source>
        <translation>開啟連線並給出第一個序號。</translation>
    </message>
    <message>
        <source>Ends the connection at once; what is under way is lost.</source>
        <translation>立即結束連線；傳送中的資料遺失。</translation>
    </message>
    <message>
        <source>The receiver is to hand over what it has.</source>
        <translation>接收者應交付已有的資料。</translation>
    </message>
    <message>
        <source>The acknowledgment number counts.</source>
        <translation>確認序號有效。</translation>
    </message>
    <message>
        <source>The urgent pointer counts.</source>
        <translation>緊急指標有效。</translation>
    </message>
    <message>
        <source>Congestion was marked (RFC 3168).</source>
        <translation>已標記壅塞 (RFC 3168)。</translation>
    </message>
    <message>
        <source>The sender has slowed down (RFC 3168).</source>
        <translation>傳送者已減速 (RFC 3168)。</translation>
    </message>
    <message>
        <source>End of options</source>
        <translation>選項結束</translation>
    </message>
    <message>
        <source>No operation</source>
        <translation>無作業</translation>
    </message>
    <message>
        <source>Maximum segment size</source>
        <translation>最大區段大小</translation>
    </message>
    <message>
        <source>Window scale</source>
        <translation>視窗比例</translation>
    </message>
    <message>
        <source>SACK permitted</source>
        <translation>允許 SACK</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>時間戳記</translation>
    </message>
    <message>
        <source>User timeout</source>
        <translation>使用者逾時</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Malformed option</source>
        <translation>格式錯誤的選項</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>未讀取。</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗標</translation>
    </message>
    <message>
        <source>The control bits, which open and end.</source>
        <translation>控制位元，用以開啟與結束。</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>來源連接埠</translation>
    </message>
    <message>
        <source>The sender&apos;s.</source>
        <translation>傳送者的。</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>目的連接埠</translation>
    </message>
    <message>
        <source>The receiver&apos;s.</source>
        <translation>接收者的。</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Of the first byte; SYN and FIN count as one.</source>
        <translation>第一個位元組的；SYN 與 FIN 各算一個。</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>確認序號</translation>
    </message>
    <message>
        <source>The next byte that the sender of this expects, where ACK is set.</source>
        <translation>傳送者預期的下一個位元組，於設定 ACK 時。</translation>
    </message>
    <message>
        <source>Data offset</source>
        <translation>資料位移</translation>
    </message>
    <message>
        <source>Length of this header.</source>
        <translation>此標頭的長度。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>How much the sender can take, before it is scaled; 0: nothing now.</source>
        <translation>傳送者可接收的量（縮放前）；0：目前無法接收。</translation>
    </message>
    <message>
        <source>Of header, payload and addresses.</source>
        <translation>標頭、酬載與位址的。</translation>
    </message>
    <message>
        <source>Urgent pointer</source>
        <translation>緊急指標</translation>
    </message>
    <message>
        <source>Where URG is set.</source>
        <translation>於設定 URG 時。</translation>
    </message>
    <message>
        <source>RFC 9293: the connection.</source>
        <translation>RFC 9293：連線。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>酬載</translation>
    </message>
    <message>
        <source>What the application sent.</source>
        <translation>應用程式所送出的。</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>區塊</translation>
    </message>
    <message>
        <source>Malformed chunk</source>
        <translation>格式錯誤的區塊</translation>
    </message>
    <message>
        <source>What kind of chunk.</source>
        <translation>區塊的種類。</translation>
    </message>
    <message>
        <source>Their use depends on the type.</source>
        <translation>用途依類型而定。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Of the chunk, without padding.</source>
        <translation>區塊的，不含填補。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What the chunk carries.</source>
        <translation>區塊所帶的內容。</translation>
    </message>
    <message>
        <source>RFC 9260: the association.</source>
        <translation>RFC 9260：關聯。</translation>
    </message>
    <message>
        <source>Verification tag</source>
        <translation>驗證標籤</translation>
    </message>
    <message>
        <source>That the receiver gave: who lacks it forges.</source>
        <translation>由接收者給予：沒有者即為偽造。</translation>
    </message>
    <message>
        <source>CRC32c of the packet.</source>
        <translation>封包的 CRC32c。</translation>
    </message>
    <message>
        <source>RFC 4340: the connection.</source>
        <translation>RFC 4340：連線。</translation>
    </message>
    <message>
        <source>Length of the header.</source>
        <translation>標頭的長度。</translation>
    </message>
    <message>
        <source>CCVal and coverage</source>
        <translation>CCVal 與涵蓋範圍</translation>
    </message>
    <message>
        <source>Of what is covered.</source>
        <translation>涵蓋部分的。</translation>
    </message>
    <message>
        <source>Which packet it is; the last bit says how long sequence numbers are.</source>
        <translation>為何種封包；最後一位元說明序號長度。</translation>
    </message>
    <message>
        <source>Of this header and what follows.</source>
        <translation>此標頭與其後的。</translation>
    </message>
    <message>
        <source>0: none.</source>
        <translation>0：無。</translation>
    </message>
    <message>
        <source>What the transport sent; its units are in the timeline.</source>
        <translation>傳輸層所送出的；其單元在時間軸中。</translation>
    </message>
    <message>
        <source>When they ended (UTC)</source>
        <translation>何時結束 (UTC)</translation>
    </message>
    <message>
        <source>Time is to scale; texts without room are left out.</source>
        <translation>時間按比例；放不下的文字省略。</translation>
    </message>
    <message>
        <source>Disconnect data</source>
        <translation>中斷資料</translation>
    </message>
    <message>
        <source>What was sent along with the end of the connection.</source>
        <translation>隨連線結束一併送出的內容。</translation>
    </message>
    <message>
        <source>In place of disconnect data</source>
        <translation>代替中斷資料</translation>
    </message>
    <message>
        <source>TCP has no disconnect data: the last data before the FIN stands for it.</source>
        <translation>TCP 沒有中斷資料：以 FIN 之前的最後資料代替。</translation>
    </message>
    <message>
        <source>[({step}) ]{what}, of the client</source>
        <translation>[({step}) ]{what}，用戶端</translation>
    </message>
    <message>
        <source>[({step}) ]{what}, of the server</source>
        <translation>[({step}) ]{what}，伺服器</translation>
    </message>
    <message>
        <source>Made between {earliest} and {latest} since the first packet.</source>
        <translation>在第一個封包之後 {earliest} 至 {latest} 之間。</translation>
    </message>
    <message>
        <source>Made at {latest} at the latest.</source>
        <translation>最晚於 {latest}。</translation>
    </message>
    <message>
        <source>Made at {earliest} at the earliest.</source>
        <translation>最早於 {earliest}。</translation>
    </message>
    <message>
        <source>{latency} after packet {packet} reached it: {pace} {rule}.</source>
        <translation>封包 {packet} 到達後 {latency}：{pace} {rule}。</translation>
    </message>
    <message>
        <source>a call that switches receiving off</source>
        <translation>關閉接收的呼叫</translation>
    </message>
    <message>
        <source>something that the application does and no packet shows</source>
        <translation>應用程式所做而無封包顯示之事</translation>
    </message>
    <message>
        <source>it sends nothing and has no place in time</source>
        <translation>不送出任何東西，在時間上沒有位置</translation>
    </message>
    <message>
        <source>a call that puts this on the wire</source>
        <translation>將此送上線路的呼叫</translation>
    </message>
    <message>
        <source>{certainty}: {claim}.</source>
        <translation>{certainty}：{claim}。</translation>
    </message>
    <message>
        <source>Inferred from {packets}.</source>
        <translation>由{packets}推論。</translation>
    </message>
    <message>
        <source>Told only to an application with: {needs}.</source>
        <translation>僅通知符合下列條件的應用程式：{needs}。</translation>
    </message>
    <message>
        <source>Follows from {packets}.</source>
        <translation>源自{packets}。</translation>
    </message>
    <message>
        <source>packet {packet}: ICMP error for a packet of the {side}[, {note}]</source>
        <translation>封包 {packet}：針對{side}封包的 ICMP 錯誤[，{note}]</translation>
    </message>
    <message>
        <source>sent by the peer itself</source>
        <translation>由對方自己送出</translation>
    </message>
    <message>
        <source>The {actor} had lost the connection and opened it anew[ with {unit}][ (packet {packet})], which ended this one</source>
        <translation>{actor}已遺失連線並[以 {unit} ]重新開啟[（封包 {packet}）]，因而結束了此連線</translation>
    </message>
    <message>
        <source>The connection was refused: an ICMP error[ ({icmp})][ in packet {answer}] answered the {actor}&apos;s {unit}[ (packet {packet})]</source>
        <translation>連線被拒絕：ICMP 錯誤[（{icmp}）][（封包 {answer}）]回應了{actor}的 {unit}[（封包 {packet}）]</translation>
    </message>
    <message>
        <source>These bytes are in the packet more than once; the last place is marked.</source>
        <translation>這些位元組在封包中出現多次；標示的是最後一處。</translation>
    </message>
    <message>
        <source>It says: {what}.</source>
        <translation>內容：{what}。</translation>
    </message>
    <message>
        <source>{size} {size?byte|bytes}</source>
        <translation>{size} 位元組</translation>
    </message>
    <message>
        <source>port {from} → {to}</source>
        <translation>連接埠 {from} → {to}</translation>
    </message>
    <message>
        <source>link type not supported</source>
        <translation>不支援的連結類型</translation>
    </message>
    <message>
        <source>truncated link-layer header</source>
        <translation>連結層標頭不完整</translation>
    </message>
    <message>
        <source>IEEE 802.2 LLC</source>
        <translation>IEEE 802.2 LLC</translation>
    </message>
    <message>
        <source>other EtherType</source>
        <translation>其他 EtherType</translation>
    </message>
    <message>
        <source>802.11 frame without data</source>
        <translation>不含資料的 802.11 訊框</translation>
    </message>
    <message>
        <source>802.11 aggregate of several frames (A-MSDU)</source>
        <translation>由多個訊框聚合的 802.11 訊框（A-MSDU）</translation>
    </message>
    <message>
        <source>fragment of an 802.11 frame</source>
        <translation>802.11 訊框的片段</translation>
    </message>
    <message>
        <source>802.11 frame received with errors</source>
        <translation>接收時有錯誤的 802.11 訊框</translation>
    </message>
    <message>
        <source>other PPP protocol</source>
        <translation>其他 PPP 協定</translation>
    </message>
    <message>
        <source>compressed TCP/IP header</source>
        <translation>壓縮的 TCP/IP 標頭</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>other MPLS payload</source>
        <translation>其他 MPLS 承載內容</translation>
    </message>
    <message>
        <source>truncated IP header</source>
        <translation>IP 標頭不完整</translation>
    </message>
    <message>
        <source>malformed IP header</source>
        <translation>IP 標頭格式錯誤</translation>
    </message>
    <message>
        <source>malformed or truncated IPv6 extension header</source>
        <translation>IPv6 延伸標頭格式錯誤或不完整</translation>
    </message>
    <message>
        <source>too many nested headers</source>
        <translation>巢狀標頭過多</translation>
    </message>
    <message>
        <source>OSI network layer</source>
        <translation>OSI 網路層</translation>
    </message>
    <message>
        <source>DECnet routing</source>
        <translation>DECnet 路由</translation>
    </message>
    <message>
        <source>X.25 or LAPB</source>
        <translation>X.25 或 LAPB</translation>
    </message>
    <message>
        <source>other IP protocol</source>
        <translation>其他 IP 協定</translation>
    </message>
    <message>
        <source>truncated tunnel header</source>
        <translation>通道標頭不完整</translation>
    </message>
    <message>
        <source>tunnel that carries no IP</source>
        <translation>未承載 IP 的通道</translation>
    </message>
    <message>
        <source>ICMP about no connection</source>
        <translation>與任何連線無關的 ICMP</translation>
    </message>
    <message>
        <source>IP fragment, completed by another frame or waiting</source>
        <translation>IP 片段，由其他訊框補齊或等待中</translation>
    </message>
    <message>
        <source>IP fragment of a datagram never completed</source>
        <translation>始終未湊齊的資料包之 IP 片段</translation>
    </message>
    <message>
        <source>IP fragment over the memory bound or contradictory</source>
        <translation>超出記憶體上限或互相矛盾的 IP 片段</translation>
    </message>
    <message>
        <source>truncated TCP header</source>
        <translation>TCP 標頭不完整</translation>
    </message>
    <message>
        <source>malformed TCP header</source>
        <translation>TCP 標頭格式錯誤</translation>
    </message>
    <message>
        <source>kind {kind}</source>
        <translation>類型 {kind}</translation>
    </message>
    <message>
        <source>windows count times {factor}</source>
        <translation>視窗值乘以 {factor}</translation>
    </message>
    <message>
        <source>{value}, echoes {echoed}</source>
        <translation>{value}，回應 {echoed}</translation>
    </message>
    <message>
        <source>kind {kind}, {size} {size?byte|bytes}</source>
        <translation>類型 {kind}，{size} 位元組</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已設定</translation>
    </message>
    <message>
        <source>{size} {size?byte|bytes}, {captured} of them captured</source>
        <translation>{size} 位元組，其中擷取了 {captured}</translation>
    </message>
    <message>
        <source>from its byte {from}</source>
        <translation>從其第 {from} 位元組起</translation>
    </message>
    <message>
        <source>PPPoE session</source>
        <translation>PPPoE 工作階段</translation>
    </message>
    <message>
        <source>priority {priority}, VLAN {vlan}</source>
        <translation>優先權 {priority}，VLAN {vlan}</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>IPv4 in IP</source>
        <translation>IP 內的 IPv4</translation>
    </message>
    <message>
        <source>ISO transport class 4</source>
        <translation>ISO 傳輸類別 4</translation>
    </message>
    <message>
        <source>IPv6 in IP</source>
        <translation>IP 內的 IPv6</translation>
    </message>
    <message>
        <source>fragment</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>, more parts follow</source>
        <translation>，後續還有部分</translation>
    </message>
    <message>
        <source>[{flag}|may be cut][{more}], from byte {from}</source>
        <translation>[{flag}|可分割][{more}]，從第 {from} 位元組起</translation>
    </message>
    <message>
        <source>from byte {from}[{more}]</source>
        <translation>從第 {from} 位元組起[{more}]</translation>
    </message>
    <message>
        <source>{sum}, wrong</source>
        <translation>{sum}，錯誤</translation>
    </message>
    <message>
        <source>4, {size} {size?byte|bytes}</source>
        <translation>4，{size} 位元組</translation>
    </message>
    <message>
        <source>6, class {class}, flow {flow}</source>
        <translation>6，類別 {class}，流 {flow}</translation>
    </message>
    <message>
        <source>X.224 §13: the number that names the connection at that side.</source>
        <translation>X.224 §13：在該端代表此連線的編號。</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>X.224 §13: its code, and how many bytes its value has.</source>
        <translation>X.224 §13：其代碼，以及其值的位元組數。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>X.224 §13.5.3: why the connection is released.</source>
        <translation>X.224 §13.5.3：釋放連線的原因。</translation>
    </message>
    <message>
        <source>Reject cause</source>
        <translation>拒絕原因</translation>
    </message>
    <message>
        <source>X.224 §13.12.3: what is wrong with a TPDU that came.</source>
        <translation>X.224 §13.12.3：收到的 TPDU 有何錯誤。</translation>
    </message>
    <message>
        <source>Class and options</source>
        <translation>類別與選項</translation>
    </message>
    <message>
        <source>X.224 §13.3.3: which class of the protocol is wanted.</source>
        <translation>X.224 §13.3.3：所要求的協定類別。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>X.224 §13.7: of the TPDU; of a DT its first bit ends what belongs together.</source>
        <translation>X.224 §13.7：TPDU 的編號；DT 的首位元表示整體結束。</translation>
    </message>
    <message>
        <source>Length indicator</source>
        <translation>長度指示</translation>
    </message>
    <message>
        <source>Of the header, without this byte.</source>
        <translation>標頭的長度，不含此位元組。</translation>
    </message>
    <message>
        <source>Which TPDU it is; some carry a credit in the same byte.</source>
        <translation>TPDU 的種類；有些在同一位元組帶有信用額度。</translation>
    </message>
    <message>
        <source>Destination reference</source>
        <translation>目的參照</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>來源參照</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>使用者資料</translation>
    </message>
    <message>
        <source>What the transport carries for the layer above it.</source>
        <translation>傳輸層替上一層承載的內容。</translation>
    </message>
    <message>
        <source>Transport TPDU</source>
        <translation>傳輸 TPDU</translation>
    </message>
    <message>
        <source>X.224, ISO/IEC 8073: a unit of the transport protocol.</source>
        <translation>X.224、ISO/IEC 8073：傳輸協定的一個單元。</translation>
    </message>
    <message>
        <source>Network protocol</source>
        <translation>網路協定</translation>
    </message>
    <message>
        <source>ISO/IEC TR 9577: 0x81 is CLNP.</source>
        <translation>ISO/IEC TR 9577：0x81 為 CLNP。</translation>
    </message>
    <message>
        <source>Header length</source>
        <translation>標頭長度</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>存活時間</translation>
    </message>
    <message>
        <source>In units of half a second; falls at every router.</source>
        <translation>以半秒為單位；每經一台路由器遞減。</translation>
    </message>
    <message>
        <source>Flags and type</source>
        <translation>旗標與類型</translation>
    </message>
    <message>
        <source>Whether it may be cut and more parts follow; data, or an error report.</source>
        <translation>是否可分割、後續是否還有部分；資料或錯誤報告。</translation>
    </message>
    <message>
        <source>Segment length</source>
        <translation>區段長度</translation>
    </message>
    <message>
        <source>ISO/IEC 8473-1: from host to host.</source>
        <translation>ISO/IEC 8473-1：主機到主機。</translation>
    </message>
    <message>
        <source>RFC 1070: OSI over the Internet.</source>
        <translation>RFC 1070：網際網路上的 OSI。</translation>
    </message>
    <message>
        <source>Inactive network layer</source>
        <translation>未啟用的網路層</translation>
    </message>
    <message>
        <source>ISO/IEC 8473-1 §5.2: both hosts are on one network.</source>
        <translation>ISO/IEC 8473-1 §5.2：兩台主機位於同一網路。</translation>
    </message>
    <message>
        <source>X.25 §5: a packet of one virtual call.</source>
        <translation>X.25 §5：一個虛擬呼叫的封包。</translation>
    </message>
    <message>
        <source>Format and channel</source>
        <translation>格式與通道</translation>
    </message>
    <message>
        <source>channel {channel}</source>
        <translation>通道 {channel}</translation>
    </message>
    <message>
        <source>Four bits of format, twelve that name the virtual call on this link.</source>
        <translation>四位元格式，十二位元代表此鏈路上的虛擬呼叫。</translation>
    </message>
    <message>
        <source>What kind of packet.</source>
        <translation>封包的種類。</translation>
    </message>
    <message>
        <source>X.25 §5: who ends it, and in which case.</source>
        <translation>X.25 §5：由誰結束，以及屬於何種情況。</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>診斷碼</translation>
    </message>
    <message>
        <source>X.25 annex E: why, more exactly.</source>
        <translation>X.25 附錄 E：更確切的原因。</translation>
    </message>
    <message>
        <source>X.25 §2: a frame of the link.</source>
        <translation>X.25 §2：鏈路的訊框。</translation>
    </message>
    <message>
        <source>X.25 §2.4.2: tells commands of one station from those of the other.</source>
        <translation>X.25 §2.4.2：區分兩站的命令。</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>What kind of frame.</source>
        <translation>訊框的種類。</translation>
    </message>
    <message>
        <source>DNA NSP: the number that names the link at that side.</source>
        <translation>DNA NSP：在該端代表此鏈路的編號。</translation>
    </message>
    <message>
        <source>DNA NSP: a message of a logical link.</source>
        <translation>DNA NSP：邏輯鏈路的訊息。</translation>
    </message>
    <message>
        <source>Destination link</source>
        <translation>目的鏈路</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>來源鏈路</translation>
    </message>
    <message>
        <source>DNA NSP: why the link is disconnected.</source>
        <translation>DNA NSP：切斷鏈路的原因。</translation>
    </message>
    <message>
        <source>Routing flags</source>
        <translation>路由旗標</translation>
    </message>
    <message>
        <source>How long the addresses are, and whether it comes back.</source>
        <translation>位址長度，以及是否退回。</translation>
    </message>
    <message>
        <source>DNA Phase IV Routing: from node to node.</source>
        <translation>DNA Phase IV Routing：節點到節點。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>The picture is too large for PNG; export SVG or PDF.</source>
        <translation>圖片對 PNG 而言太大；請匯出 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>SVG image</source>
        <translation>SVG 圖片</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 圖片</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Mermaid 圖表</translation>
    </message>
    <message>
        <source>JSON record</source>
        <translation>JSON 紀錄</translation>
    </message>
    <message>
        <source>The name %1 does not tell the format.</source>
        <translation>名稱 %1 看不出格式。</translation>
    </message>
    <message>
        <source>The results cannot be read back; check TMPDIR.</source>
        <translation>無法讀回結果；請檢查 TMPDIR。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>匯出已停止。</translation>
    </message>
    <message>
        <source>%1 is read and cannot be written as well; choose another name.</source>
        <translation>%1 正在讀取中，無法同時寫入；請選擇其他名稱。</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>the name %1 does not tell the format; end it with svg, png, pdf, txt, mmd or json</source>
        <translation>名稱 %1 看不出格式；請以 svg、png、pdf、txt、mmd 或 json 結尾</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>沒有連線 %1</translation>
    </message>
    <message>
        <source>--export takes a capture</source>
        <translation>--export 需要擷取檔</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 in the timeline</source>
        <translation>%1（在時間軸中）</translation>
    </message>
    <message>
        <source>How a connection ends</source>
        <translation>連線如何結束</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Fields are compared with ==, !=, &amp;lt;, &amp;lt;=, &amp;gt;, &amp;gt;=, ~ (a part of a text) and in; conditions are joined by and, or, not and parentheses.</source>
        <translation>欄位以 ==、!=、&amp;lt;、&amp;lt;=、&amp;gt;、&amp;gt;=、~（文字的一部分）與 in 比較；條件以 and、or、not 與括號連接。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>About LastAck</source>
        <translation>關於 LastAck</translation>
    </message>
    <message>
        <source>&lt;h3&gt;LastAck %1&lt;/h3&gt;&lt;p&gt;Who ended every connection in a capture, how, why, and what each application saw.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h3&gt;LastAck %1&lt;/h3&gt;&lt;p&gt;擷取檔中每個連線由誰結束、如何結束、為何結束，以及各應用程式看到什麼。&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>無法讀取</translation>
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
        <translation>正常關閉</translation>
    </message>
    <message>
        <source>Half-closed</source>
        <translation>半關閉</translation>
    </message>
    <message>
        <source>Abortive</source>
        <translation>強制中斷</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>無回應</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍開啟</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>client</source>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>both</source>
        <translation>雙方</translation>
    </message>
    <message>
        <source>device on the path</source>
        <translation>路徑上的裝置</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>lastack::gui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具列</translation>
    </message>
</context>
<context>
    <name>lastack::gui::AnalysisController</name>
    <message>
        <source>Internal error: %1</source>
        <translation>內部錯誤：%1</translation>
    </message>
    <message>
        <source>The results cannot be read back; check the disk of TMPDIR.</source>
        <translation>無法讀回結果；請檢查 TMPDIR 的磁碟。</translation>
    </message>
</context>
<context>
    <name>lastack::gui::BarButton</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>篩選：%1</translation>
    </message>
</context>
<context>
    <name>lastack::gui::BytesView</name>
    <message>
        <source>Bytes of the packet</source>
        <translation>封包的位元組</translation>
    </message>
    <message>
        <source>Choose a packet to see its bytes.</source>
        <translation>選擇一個封包以檢視其位元組。</translation>
    </message>
    <message>
        <source>Packet %1, %2 bytes</source>
        <translation>封包 %1，%2 位元組</translation>
    </message>
    <message>
        <source>, %1 of them captured</source>
        <translation>，其中擷取了 %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>位元組 %1</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>位元組 %1 到 %2</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>此封包</translation>
    </message>
    <message>
        <source>What the field is</source>
        <translation>欄位說明</translation>
    </message>
    <message>
        <source>Fields of the packet</source>
        <translation>封包的欄位</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureDialog</name>
    <message>
        <source>Capture</source>
        <translation>擷取</translation>
    </message>
    <message>
        <source>&amp;Interfaces, one or more:</source>
        <translation>介面，一個或多個(&amp;I)：</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>介面</translation>
    </message>
    <message>
        <source>Packet &amp;filter:</source>
        <translation>封包過濾器(&amp;F)：</translation>
    </message>
    <message>
        <source>Packet filter</source>
        <translation>封包過濾器</translation>
    </message>
    <message>
        <source>In the language of tcpdump; empty: every packet.</source>
        <translation>使用 tcpdump 的語言；留空表示所有封包。</translation>
    </message>
    <message>
        <source>State of the packet filter</source>
        <translation>封包過濾器的狀態</translation>
    </message>
    <message>
        <source>&amp;Only packets that open or end connections</source>
        <translation>僅擷取開啟或結束連線的封包(&amp;O)</translation>
    </message>
    <message>
        <source>For links too fast for everything. Data is then known by sequence numbers alone; the last acknowledgment of a close and silent endings are not seen: few verdicts are certain, and causes that data would prove stay open.</source>
        <translation>適用於速度太快而無法擷取全部封包的鏈路。此時只能由序號得知資料；看不到關閉時的最後確認與無聲的結束：少有判定是確定的，需要資料佐證的原因也無法確認。</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <translation>重新列出(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>There is not enough memory to list the interfaces.</source>
        <translation>記憶體不足，無法列出介面。</translation>
    </message>
    <message>
        <source>There is no interface to capture from.</source>
        <translation>沒有可擷取的介面。</translation>
    </message>
    <message>
        <source>✖ The filter ends too early: %1.</source>
        <translation>✖ 過濾器太早結束：%1。</translation>
    </message>
    <message>
        <source>✖ Column %1, “%2”: %3.</source>
        <translation>✖ 第 %1 欄「%2」：%3。</translation>
    </message>
    <message>
        <source>✓ The filter is in order.</source>
        <translation>✓ 過濾器正確。</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>檢查中 …</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureStatus</name>
    <message>
        <source>State of the capture</source>
        <translation>擷取的狀態</translation>
    </message>
    <message>
        <source>Dropped packets</source>
        <translation>遺失的封包</translation>
    </message>
    <message>
        <source>■ Stopped: %1  │  %2 packets</source>
        <translation>■ 已停止：%1  │  %2 個封包</translation>
    </message>
    <message>
        <source>● Capturing %1  │  %2 packets, %3/s  │  %4 open, %5 half-closed</source>
        <translation>● 正在擷取 %1  │  %2 個封包，%3/秒  │  %4 個開啟，%5 個半關閉</translation>
    </message>
    <message>
        <source>drops unknown</source>
        <translation>遺失數不明</translation>
    </message>
    <message>
        <source>no drops</source>
        <translation>無遺失</translation>
    </message>
    <message>
        <source>⚠ DROPPED %1, %2/s: by the kernel %3, by the interface %4, by lastack-capture %5</source>
        <translation>⚠ 遺失 %1，%2/秒：核心 %3，介面 %4，lastack-capture %5</translation>
    </message>
    <message>
        <source>  │  no sandbox: %1</source>
        <translation>  │  無沙箱：%1</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureWatch</name>
    <message>
        <source>%1 is not there any more; what was read of it stays here.</source>
        <translation>%1 已不存在；已讀取的部分仍保留於此。</translation>
    </message>
    <message>
        <source>%1 has grown; reload it to see the rest.</source>
        <translation>%1 已變大；請重新載入以檢視其餘部分。</translation>
    </message>
    <message>
        <source>%1 has changed; reload it to see what it is now.</source>
        <translation>%1 已變更；請重新載入以檢視目前內容。</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionModel</name>
    <message>
        <source>… ending</source>
        <translation>… 結束中</translation>
    </message>
    <message>
        <source>… opening</source>
        <translation>… 開啟中</translation>
    </message>
    <message>
        <source>open for %1, idle for %2</source>
        <translation>已開啟 %1，閒置 %2</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionPane</name>
    <message>
        <source>Choose a connection in the list to see how it ended.</source>
        <translation>在清單中選擇連線，以檢視它如何結束。</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionTable</name>
    <message>
        <source>Connections</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Filter to this: %1</source>
        <translation>篩選此項：%1</translation>
    </message>
    <message>
        <source>Filter this out</source>
        <translation>排除此項</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>還原欄位</translation>
    </message>
</context>
<context>
    <name>lastack::gui::DetailsView</name>
    <message>
        <source>Cause: %1, %2</source>
        <translation>原因：%1，%2</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Choose a connection, a packet, a call or an indication to see what speaks for it and what against.</source>
        <translation>選擇連線、封包、呼叫或通知，以檢視支持與反對的理由。</translation>
    </message>
    <message>
        <source>%1, %2: reasons</source>
        <translation>%1，%2：理由</translation>
    </message>
    <message>
        <source>Choose a call or an indication beside the timeline to see its alternatives.</source>
        <translation>選擇時間軸旁的呼叫或通知，以檢視其他可能。</translation>
    </message>
</context>
<context>
    <name>lastack::gui::DropHint</name>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>放開以開啟 %n 個檔案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lastack::gui::FaultBar</name>
    <message>
        <source>Reload</source>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>複製指令</translation>
    </message>
</context>
<context>
    <name>lastack::gui::FilterBar</name>
    <message>
        <source>Filter of connections</source>
        <translation>連線篩選</translation>
    </message>
    <message>
        <source>State of the filter</source>
        <translation>篩選狀態</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Saved and earlier filters</source>
        <translation>已儲存與先前的篩選</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>filtering …</source>
        <translation>篩選中 …</translation>
    </message>
    <message>
        <source>The filter is right.</source>
        <translation>篩選條件正確。</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>忘記此篩選</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>儲存此篩選</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>先前</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>篩選(&amp;L)</translation>
    </message>
</context>
<context>
    <name>lastack::gui::FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation>尋找(&amp;I)</translation>
    </message>
    <message>
        <source>What to find in the list</source>
        <translation>在清單中尋找什麼</translation>
    </message>
    <message>
        <source>a text of the list, or a condition such as rst_by == server</source>
        <translation>清單中的文字，或如 rst_by == server 的條件</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>上一個相符</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一個相符</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>關閉搜尋</translation>
    </message>
</context>
<context>
    <name>lastack::gui::InterfaceModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>down</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>介面</translation>
    </message>
    <message>
        <source>Packets, last minute</source>
        <translation>封包，最近一分鐘</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>lastack::gui::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>語言(&amp;G)</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>系統語言(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lastack::gui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>區段</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>擷取檔</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation>開啟擷取檔</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Number of a connection, or # and the number of a packet:</source>
        <translation>連線編號，或 # 加封包編號：</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>這不是數字。</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>沒有連線 %1。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>匯出報告</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>正在寫入報告 …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>Select at most %1 connections.</source>
        <translation>最多選取 %1 個連線。</translation>
    </message>
    <message>
        <source>Export the selected connections, each into a file of its own</source>
        <translation>匯出選取的連線，各自成為一個檔案</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>匯出圖表</translation>
    </message>
    <message>
        <source>The name %1 does not tell the format.</source>
        <translation>名稱 %1 看不出格式。</translation>
    </message>
    <message>
        <source>Reading the connections …</source>
        <translation>正在讀取連線 …</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 與另外 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a packet to see its bytes.</source>
        <translation>選擇一個封包以檢視其位元組。</translation>
    </message>
    <message>
        <source>%1 – LastAck</source>
        <translation>%1 – LastAck</translation>
    </message>
    <message>
        <source>Analyzing …</source>
        <translation>分析中 …</translation>
    </message>
    <message>
        <source>Analyzing … %1 packets</source>
        <translation>分析中 … %1 個封包</translation>
    </message>
    <message>
        <source>Packets: %1  │  Connections: %2  │  UTC</source>
        <translation>封包：%1  │  連線：%2  │  UTC</translation>
    </message>
    <message>
        <source>No connection matches. %1 hidden.</source>
        <translation>沒有符合的連線。已隱藏 %1 個。</translation>
    </message>
    <message>
        <source>There are no connections in %1.</source>
        <translation>%1 中沒有連線。</translation>
    </message>
    <message>
        <source>The analysis was stopped after %1 packets.</source>
        <translation>分析在 %1 個封包後停止。</translation>
    </message>
    <message>
        <source>What is wrong with the capture</source>
        <translation>擷取檔有何問題</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>The connection as text, with all evidence</source>
        <translation>連線的文字說明，含所有證據</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>分析進度</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>✖ not found</source>
        <translation>✖ 找不到</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>搜尋中 …</translation>
    </message>
    <message>
        <source>no connection is shown</source>
        <translation>未顯示任何連線</translation>
    </message>
    <message>
        <source>several captures are open as one</source>
        <translation>多個擷取檔合為一個開啟</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>未安裝</translation>
    </message>
    <message>
        <source>Wireshark could not be started.</source>
        <translation>無法啟動 Wireshark。</translation>
    </message>
    <message>
        <source>&amp;Open in Wireshark</source>
        <translation>在 Wireshark 中開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Open in Wireshark: %1</source>
        <translation>在 Wireshark 中開啟：%1</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>記憶體不足。</translation>
    </message>
    <message>
        <source>Link layer: %1</source>
        <translation>連結層：%1</translation>
    </message>
    <message>
        <source>%1 is cut short at offset %2 (%4): analyzed until packet %3.</source>
        <translation>%1 在位移 %2 處被截斷（%4）：已分析至封包 %3。</translation>
    </message>
    <message>
        <source>%1 is damaged at offset %2, after packet %3: %4.</source>
        <translation>%1 在位移 %2 處損毀，於封包 %3 之後：%4。</translation>
    </message>
    <message>
        <source>More damaged places: %1.</source>
        <translation>其他損毀處：%1。</translation>
    </message>
    <message>
        <source>Analyzing … %1 packets  │  %2 connections so far, in the order of their ends</source>
        <translation>分析中 … %1 個封包  │  目前 %2 個連線，依結束順序</translation>
    </message>
    <message>
        <source>Stopped: the list is as it was before.</source>
        <translation>已停止：清單維持原狀。</translation>
    </message>
    <message>
        <source>The analysis ended early, after %1 connections: %2</source>
        <translation>分析提前結束，於 %1 個連線之後：%2</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Packets of strangers are not analyzed as root; run LastAck as a user of group lastack, or start it with --allow-root.</source>
        <translation>不以 root 身分分析來自陌生人的封包；請以 lastack 群組的使用者執行 LastAck，或以 --allow-root 啟動。</translation>
    </message>
    <message>
        <source>The capture helper was killed; what was captured until then is here.</source>
        <translation>擷取程式被強制終止；在此之前擷取到的內容都在這裡。</translation>
    </message>
    <message>
        <source>the capture helper failed</source>
        <translation>擷取程式失敗</translation>
    </message>
    <message>
        <source>The capture ended: %1; what was captured until then is here.</source>
        <translation>擷取已結束：%1；在此之前擷取到的內容都在這裡。</translation>
    </message>
    <message>
        <source>The capture ended, because there is no room for its packets: %1</source>
        <translation>擷取已結束，因為沒有空間存放封包：%1</translation>
    </message>
    <message>
        <source>What was captured of %1 is not saved.</source>
        <translation>從 %1 擷取的內容尚未儲存。</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>儲存(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>儲存擷取檔</translation>
    </message>
    <message>
        <source>Saving the capture …</source>
        <translation>正在儲存擷取檔 …</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>無法寫入 %1：%2。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>Connections: %1, in the order of their ends</source>
        <translation>連線：%1，依結束順序</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lastack::gui::NewRowsHint</name>
    <message>
        <source>▼ %1 new</source>
        <translation>▼ %1 筆新連線</translation>
    </message>
    <message>
        <source>%1 new connections; go to the end of the list</source>
        <translation>%1 筆新連線；移至清單結尾</translation>
    </message>
</context>
<context>
    <name>lastack::gui::OverviewPanel</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
</context>
<context>
    <name>lastack::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>語言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>色彩(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Names of calls</source>
        <translation>呼叫名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>Show c&amp;alls</source>
        <translation>顯示呼叫(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;indications</source>
        <translation>顯示通知(&amp;I)</translation>
    </message>
    <message>
        <source>Sequence numbers as on the &amp;wire</source>
        <translation>線路上的序號(&amp;W)</translation>
    </message>
</context>
<context>
    <name>lastack::gui::SegmentModel</name>
    <message>
        <source>Packet</source>
        <translation>封包</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Client: calls and indications</source>
        <translation>用戶端：呼叫與通知</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>區段</translation>
    </message>
    <message>
        <source>Server: calls and indications</source>
        <translation>伺服器：呼叫與通知</translation>
    </message>
</context>
<context>
    <name>lastack::gui::StartPage</name>
    <message>
        <source>Who ended every connection in a capture, how, why, and what each application saw.</source>
        <translation>擷取檔中每個連線由誰結束、如何結束、為何結束，以及各應用程式看到什麼。</translation>
    </message>
    <message>
        <source>Recent captures</source>
        <translation>最近的擷取檔</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>&amp;Open a capture …</source>
        <translation>開啟擷取檔(&amp;O) …</translation>
    </message>
    <message>
        <source>pcap, pcapng or snoop, compressed or not</source>
        <translation>pcap、pcapng 或 snoop，壓縮與否皆可</translation>
    </message>
    <message>
        <source>&amp;Try a sample</source>
        <translation>試用範例(&amp;T)</translation>
    </message>
    <message>
        <source>two clients and their transaction totals</source>
        <translation>兩個用戶端與其交易總計</translation>
    </message>
    <message>
        <source>… or drop files anywhere in this window</source>
        <translation>… 或將檔案拖放到此視窗的任何位置</translation>
    </message>
    <message>
        <source>Search the samples</source>
        <translation>搜尋範例</translation>
    </message>
    <message>
        <source>Captures that you open are listed here.</source>
        <translation>您開啟的擷取檔會列在這裡。</translation>
    </message>
    <message>
        <source>The samples are not installed.</source>
        <translation>未安裝範例。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>釘選</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>從此清單移除</translation>
    </message>
    <message>
        <source>Capture &amp;live …</source>
        <translation>即時擷取(&amp;L) …</translation>
    </message>
    <message>
        <source>connections as they end, on this machine</source>
        <translation>本機上即時結束的連線</translation>
    </message>
</context>
<context>
    <name>lastack::gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Packets between client and server, with the calls and indications of both sides</source>
        <translation>用戶端與伺服器之間的封包，以及雙方的呼叫與通知</translation>
    </message>
    <message>
        <source>Double-click to open or close it.</source>
        <translation>按兩下可展開或收合。</translation>
    </message>
</context>
<context>
    <name>lastack::gui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>如何結束</translation>
    </message>
    <message>
        <source>What happened, in one sentence</source>
        <translation>以一句話說明經過</translation>
    </message>
    <message>
        <source>What the client&apos;s application saw</source>
        <translation>用戶端應用程式看到什麼</translation>
    </message>
    <message>
        <source>What the server&apos;s application saw</source>
        <translation>伺服器應用程式看到什麼</translation>
    </message>
    <message>
        <source>The client was told nothing of an end.</source>
        <translation>用戶端未收到任何結束通知。</translation>
    </message>
    <message>
        <source>The server was told nothing of an end.</source>
        <translation>伺服器未收到任何結束通知。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Who ended every connection in a capture, how, why, and what each application saw.</source>
        <translation>擷取檔中每個連線由誰結束、如何結束、為何結束，以及各應用程式看到什麼。</translation>
    </message>
    <message>
        <source>captures to open</source>
        <translation>要開啟的擷取檔</translation>
    </message>
    <message>
        <source>which connection to export, from 1</source>
        <translation>要匯出哪個連線，從 1 起算</translation>
    </message>
    <message>
        <source>pixels of a PNG for each unit</source>
        <translation>PNG 每單位的像素數</translation>
    </message>
    <message>
        <source>system, light or dark</source>
        <translation>system、light 或 dark</translation>
    </message>
    <message>
        <source>en, de, fr, pt_BR, ru or zh_TW: of the window, and of what --export writes</source>
        <translation>en、de、fr、pt_BR、ru 或 zh_TW：視窗及 --export 輸出的語言</translation>
    </message>
    <message>
        <source>write one connection to OUT (svg, png, pdf, txt, mmd, json), or without --connection the report (txt, json, ndjson, csv, log), without a window</source>
        <translation>不開視窗，將一個連線寫到 OUT (svg, png, pdf, txt, mmd, json)，若無 --connection 則寫出報告 (txt, json, ndjson, csv, log)</translation>
    </message>
    <message>
        <source>which connections the report is to have</source>
        <translation>報告應包含哪些連線</translation>
    </message>
    <message>
        <source>analyze what is captured live with the rights of root</source>
        <translation>以 root 權限分析即時擷取的內容</translation>
    </message>
    <message>
        <source>do not give up system calls and files where packets are analyzed live</source>
        <translation>在即時分析封包之處，不放棄系統呼叫與檔案</translation>
    </message>
</context>
</TS>
