<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Открыть …</translation>
    </message>
    <message>
        <source>Opens one or more captures as one stream.</source>
        <translation>Открывает один или несколько файлов захвата как один поток.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Перечитать</translation>
    </message>
    <message>
        <source>Reads the capture again.</source>
        <translation>Читает захват заново.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>О&amp;становить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Goes back to the start page.</source>
        <translation>Возвращает на начальную страницу.</translation>
    </message>
    <message>
        <source>Writes the connections that match, in a format of the command line.</source>
        <translation>Записывает подходящие соединения в одном из форматов командной строки.</translation>
    </message>
    <message>
        <source>Export &amp;diagram …</source>
        <translation>Экспорт &amp;диаграммы …</translation>
    </message>
    <message>
        <source>Writes the selected connections as SVG, PNG, PDF, text, Mermaid or JSON.</source>
        <translation>Записывает выбранные соединения как SVG, PNG, PDF, текст, Mermaid или JSON.</translation>
    </message>
    <message>
        <source>Diagrams in the &amp;language of the window</source>
        <translation>Диаграммы на &amp;языке окна</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>Завершает программу.</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Copies the selected connections as a table.</source>
        <translation>Копирует выбранные соединения как таблицу.</translation>
    </message>
    <message>
        <source>Copy &amp;verdict</source>
        <translation>Копировать &amp;вывод</translation>
    </message>
    <message>
        <source>Copies how the connection ended, in sentences.</source>
        <translation>Копирует предложениями, как закончилось соединение.</translation>
    </message>
    <message>
        <source>Copy as &amp;Wireshark filter</source>
        <translation>Копировать как фильтр &amp;Wireshark</translation>
    </message>
    <message>
        <source>Copies a display filter that shows this connection in Wireshark.</source>
        <translation>Копирует фильтр отображения, который покажет это соединение в Wireshark.</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>&amp;Пометить или снять пометку</translation>
    </message>
    <message>
        <source>Puts a star beside the connection, or takes it away.</source>
        <translation>Ставит звёздочку рядом с соединением или убирает её.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Фильтр</translation>
    </message>
    <message>
        <source>Goes to the filter; Up and Down recall earlier ones, Ctrl+Space completes.</source>
        <translation>Переходит к фильтру; «вверх» и «вниз» вызывают прежние, Ctrl+пробел дополняет.</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Сбросить фильтр</translation>
    </message>
    <message>
        <source>Shows every connection.</source>
        <translation>Показывает все соединения.</translation>
    </message>
    <message>
        <source>Filter to this &amp;server</source>
        <translation>Фильтр по этому с&amp;ерверу</translation>
    </message>
    <message>
        <source>Shows the connections to the same address and port.</source>
        <translation>Показывает соединения с тем же адресом и портом.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>Makes the timeline larger.</source>
        <translation>Увеличивает временную шкалу.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Makes the timeline smaller.</source>
        <translation>Уменьшает временную шкалу.</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Shows the timeline in the size of the program&apos;s font.</source>
        <translation>Показывает временную шкалу в размере шрифта программы.</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Вписать</translation>
    </message>
    <message>
        <source>Shows the whole timeline, where that stays readable.</source>
        <translation>Показывает всю временную шкалу, пока она читается.</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>В&amp;ызовы</translation>
    </message>
    <message>
        <source>Shows the calls that explain the packets.</source>
        <translation>Показывает вызовы, которые объясняют пакеты.</translation>
    </message>
    <message>
        <source>Shows what the applications were told.</source>
        <translation>Показывает, о чём были уведомлены приложения.</translation>
    </message>
    <message>
        <source>Each &amp;segment</source>
        <translation>Каждый &amp;сегмент</translation>
    </message>
    <message>
        <source>Shows every data segment instead of one row for many.</source>
        <translation>Показывает каждый сегмент данных вместо одной строки на много.</translation>
    </message>
    <message>
        <source>Sequence numbers as on the &amp;wire</source>
        <translation>&amp;Номера последовательности как в сети</translation>
    </message>
    <message>
        <source>Shows sequence numbers as sent, not from zero.</source>
        <translation>Показывает номера последовательности как переданы, а не с нуля.</translation>
    </message>
    <message>
        <source>Shows times since the first packet of the connection.</source>
        <translation>Показывает время от первого пакета соединения.</translation>
    </message>
    <message>
        <source>Times of the &amp;day</source>
        <translation>Время су&amp;ток</translation>
    </message>
    <message>
        <source>Shows times of the day, in UTC.</source>
        <translation>Показывает время суток, UTC.</translation>
    </message>
    <message>
        <source>Times since the &amp;row before</source>
        <translation>В&amp;ремя от предыдущей строки</translation>
    </message>
    <message>
        <source>Shows how long after the row before.</source>
        <translation>Показывает, сколько прошло после предыдущей строки.</translation>
    </message>
    <message>
        <source>Names calls as the Winsock service provider interface does.</source>
        <translation>Называет вызовы как интерфейс поставщиков услуг Winsock.</translation>
    </message>
    <message>
        <source>Names calls as POSIX does.</source>
        <translation>Называет вызовы как POSIX.</translation>
    </message>
    <message>
        <source>Colors of the s&amp;ystem</source>
        <translation>&amp;Цвета системы</translation>
    </message>
    <message>
        <source>Looks as the system says.</source>
        <translation>Выглядит, как задано системой.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Свет&amp;лая</translation>
    </message>
    <message>
        <source>Dark on light.</source>
        <translation>Тёмное на светлом.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Светлое на тёмном.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>Fills the screen.</source>
        <translation>Занимает весь экран.</translation>
    </message>
    <message>
        <source>&amp;Previous connection</source>
        <translation>&amp;Предыдущее соединение</translation>
    </message>
    <message>
        <source>Selects the connection before in the list.</source>
        <translation>Выбирает предыдущее соединение списка.</translation>
    </message>
    <message>
        <source>&amp;Next connection</source>
        <translation>&amp;Следующее соединение</translation>
    </message>
    <message>
        <source>Selects the next connection of the list.</source>
        <translation>Выбирает следующее соединение списка.</translation>
    </message>
    <message>
        <source>Next p&amp;acket</source>
        <translation>Следующий па&amp;кет</translation>
    </message>
    <message>
        <source>Selects the next packet of this connection.</source>
        <translation>Выбирает следующий пакет этого соединения.</translation>
    </message>
    <message>
        <source>Previous pac&amp;ket</source>
        <translation>Предыд&amp;ущий пакет</translation>
    </message>
    <message>
        <source>Selects the packet before.</source>
        <translation>Выбирает пакет перед этим.</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>Перейт&amp;и к …</translation>
    </message>
    <message>
        <source>Goes to a connection by number, or to a packet with # before it.</source>
        <translation>Переходит к соединению по номеру или к пакету, если перед номером #.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Goes back to the connection that was selected before.</source>
        <translation>Возвращает к соединению, выбранному раньше.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>Снова переходит вперёд.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Shows the keys, the marks and the language of filters.</source>
        <translation>Показывает клавиши, знаки и язык фильтров.</translation>
    </message>
    <message>
        <source>&amp;About LastAck</source>
        <translation>&amp;О программе LastAck</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Показывает версию.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>Writes SVG, PNG, PDF, text and Mermaid in the language of the window instead of English.</source>
        <translation>Записывает SVG, PNG, PDF, текст и Mermaid на языке окна, а не по-английски.</translation>
    </message>
    <message>
        <source>&amp;Open in Wireshark</source>
        <translation>&amp;Открыть в Wireshark</translation>
    </message>
    <message>
        <source>Opens the capture in Wireshark, at the selected packet.</source>
        <translation>Открывает захват в Wireshark на выбранном пакете.</translation>
    </message>
    <message>
        <source>F&amp;ind …</source>
        <translation>По&amp;иск …</translation>
    </message>
    <message>
        <source>Looks for a text or a condition in the list, without hiding the rest.</source>
        <translation>Ищет текст или условие в списке, не скрывая остального.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Goes to the next match.</source>
        <translation>Переходит к следующему совпадению.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти р&amp;анее</translation>
    </message>
    <message>
        <source>Goes to the match before.</source>
        <translation>Переходит к предыдущему совпадению.</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>Пара&amp;метры …</translation>
    </message>
    <message>
        <source>Chooses colors, words and times for this and later runs.</source>
        <translation>Выбор цветов, слов и времени для этого и следующих запусков.</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Shows time to scale, pauses included; what has no room is left out.</source>
        <translation>Показывает время в масштабе, с паузами; чему нет места, опускается.</translation>
    </message>
    <message>
        <source>Close opened &amp;breaks</source>
        <translation>&amp;Закрыть открытые разрывы</translation>
    </message>
    <message>
        <source>Makes pauses and runs short again that a double click opened.</source>
        <translation>Снова сжимает паузы и серии, раскрытые двойным щелчком.</translation>
    </message>
    <message>
        <source>&amp;Export report …</source>
        <translation>Экспорт от&amp;чёта …</translation>
    </message>
    <message>
        <source>Indica&amp;tions</source>
        <translation>&amp;Уведомления</translation>
    </message>
    <message>
        <source>Times since the first &amp;packet</source>
        <translation>Время от &amp;первого пакета</translation>
    </message>
    <message>
        <source>Calls of Winsoc&amp;k providers</source>
        <translation>Вызовы провайдеров &amp;Winsock</translation>
    </message>
    <message>
        <source>Calls of POSI&amp;X</source>
        <translation>Вызовы POS&amp;IX</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>Т&amp;ёмная</translation>
    </message>
    <message>
        <source>&amp;Capture …</source>
        <translation>&amp;Захватить …</translation>
    </message>
    <message>
        <source>Chooses interfaces and what to capture from them.</source>
        <translation>Выбирает интерфейсы и то, что с них захватывать.</translation>
    </message>
    <message>
        <source>Ends the analysis or the capture, and what was read is shown; else captures again as before.</source>
        <translation>Завершает анализ или захват и показывает прочитанное; иначе захватывает снова, как раньше.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Начать заново</translation>
    </message>
    <message>
        <source>Captures from the beginning, from the same interfaces.</source>
        <translation>Захватывает с начала, с тех же интерфейсов.</translation>
    </message>
    <message>
        <source>Save the c&amp;apture …</source>
        <translation>&amp;Сохранить захват …</translation>
    </message>
    <message>
        <source>Writes every packet that was captured as pcapng.</source>
        <translation>Записывает все захваченные пакеты в формате pcapng.</translation>
    </message>
    <message>
        <source>Show &amp;open connections</source>
        <translation>&amp;Показывать открытые соединения</translation>
    </message>
    <message>
        <source>Lists connections that have not ended below the others, in gray, with their age.</source>
        <translation>Перечисляет под остальными, серым цветом, незавершённые соединения с их возрастом.</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Захват</translation>
    </message>
</context>
<context>
    <name>AnalysisController</name>
    <message>
        <source>There is not enough memory; analyze a smaller capture.</source>
        <translation>Памяти не хватает; анализируйте захват поменьше.</translation>
    </message>
</context>
<context>
    <name>CaptureRecord</name>
    <message>
        <source>No file for the packets can be made in %1 (%2); free some space, or set TMPDIR to another folder.</source>
        <translation>В %1 нельзя создать файл для пакетов (%2); освободите место или укажите в TMPDIR другую папку.</translation>
    </message>
    <message>
        <source>the capture is cut short</source>
        <translation>захват обрезан</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>остановлено</translation>
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
        <translation>Номер соединения в порядке первых пакетов</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Time of the first packet, UTC</source>
        <translation>Время первого пакета, UTC</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>From the first packet to the last</source>
        <translation>От первого пакета до последнего</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The side that opened</source>
        <translation>Сторона, которая открыла</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>The side that answered</source>
        <translation>Сторона, которая ответила</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>The protocol whose connection this is</source>
        <translation>Протокол, которому принадлежит соединение</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Как закончилось</translation>
    </message>
    <message>
        <source>The outcome; in order: what was cut off first</source>
        <translation>Исход; по порядку: сначала то, что оборвано</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Завершил</translation>
    </message>
    <message>
        <source>Who began the teardown on the wire</source>
        <translation>Кто начал завершение в сети</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The pattern of the ending and its cause</source>
        <translation>Схема завершения и его причина</translation>
    </message>
    <message>
        <source>Reset by</source>
        <translation>Сбросил</translation>
    </message>
    <message>
        <source>Who sent the reset that ended it, or tried to</source>
        <translation>Кто отправил сброс, который завершил соединение или пытался</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What made it end so</source>
        <translation>Почему закончилось именно так</translation>
    </message>
    <message>
        <source>Close took</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>From the first packet of the teardown to its last</source>
        <translation>От первого пакета завершения до последнего</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>How sure the verdict is</source>
        <translation>Насколько вывод надёжен</translation>
    </message>
    <message>
        <source>Disconnect data</source>
        <translation>Данные отключения</translation>
    </message>
    <message>
        <source>What the protocols above said of the end</source>
        <translation>Что о конце сказали вышележащие протоколы</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Байты →</translation>
    </message>
    <message>
        <source>Payload that the client sent</source>
        <translation>Данные, отправленные клиентом</translation>
    </message>
    <message>
        <source>Bytes ←</source>
        <translation>Байты ←</translation>
    </message>
    <message>
        <source>Payload that the server sent</source>
        <translation>Данные, отправленные сервером</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Под угрозой</translation>
    </message>
    <message>
        <source>Bytes never acknowledged or perhaps never read, where the ending could lose them</source>
        <translation>Байты, не подтверждённые или, возможно, не прочитанные там, где завершение могло их потерять</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Packets of both sides</source>
        <translation>Пакеты обеих сторон</translation>
    </message>
    <message>
        <source>FINs again</source>
        <translation>Повторы FIN</translation>
    </message>
    <message>
        <source>FINs that were sent again</source>
        <translation>FIN, отправленные повторно</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Of the handshake</source>
        <translation>По рукопожатию</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>VLANs and tunnels around it, the outermost first</source>
        <translation>VLAN и туннели вокруг, внешний первым</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Первый пакет</translation>
    </message>
    <message>
        <source>Number of its first packet in the capture</source>
        <translation>Номер первого пакета в захвате</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Последний пакет</translation>
    </message>
    <message>
        <source>Number of its last packet in the capture</source>
        <translation>Номер последнего пакета в захвате</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>packet %1 excludes it</source>
        <translation>пакет %1 исключает это</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Варианты</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>How they ended</source>
        <translation>Как закончились</translation>
    </message>
    <message>
        <source>Who began the end</source>
        <translation>Кто начал завершение</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Servers with abortive or half-closed endings</source>
        <translation>Серверы с оборванными или полузакрытыми соединениями</translation>
    </message>
    <message>
        <source>How long the close took</source>
        <translation>Сколько длилось закрытие</translation>
    </message>
    <message>
        <source>Silence before the close</source>
        <translation>Тишина перед закрытием</translation>
    </message>
    <message>
        <source>Connection {number}: {outcome}</source>
        <translation>Соединение {number}: {outcome}</translation>
    </message>
    <message>
        <source>, crosses {packet}</source>
        <translation>, пересекается с {packet}</translation>
    </message>
    <message>
        <source>Packet {packet}, client to server, {label}, {time}.</source>
        <translation>Пакет {packet}, от клиента к серверу, {label}, {time}.</translation>
    </message>
    <message>
        <source>Packet {packet}, server to client, {label}, {time}.</source>
        <translation>Пакет {packet}, от сервера к клиенту, {label}, {time}.</translation>
    </message>
    <message>
        <source>Pause of {pause}.</source>
        <translation>Пауза {pause}.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>The client calls {what}.</source>
        <translation>Клиент вызывает {what}.</translation>
    </message>
    <message>
        <source>The client is told {what}.</source>
        <translation>Клиент уведомлён: {what}.</translation>
    </message>
    <message>
        <source>The server calls {what}.</source>
        <translation>Сервер вызывает {what}.</translation>
    </message>
    <message>
        <source>The server is told {what}.</source>
        <translation>Сервер уведомлён: {what}.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>данные</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>без флагов</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>повторно</translation>
    </message>
    <message>
        <source>after the FIN</source>
        <translation>после FIN</translation>
    </message>
    <message>
        <source>window 0</source>
        <translation>окно 0</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>не по порядку</translation>
    </message>
    <message>
        <source>{count} {count?segment|segments}, {size}</source>
        <translation>{count} {count?сегмент|сегмента|сегментов}, {size}</translation>
    </message>
    <message>
        <source>made by somebody else</source>
        <translation>создан кем-то другим</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>без последствий</translation>
    </message>
    <message>
        <source>keepalive</source>
        <translation>keepalive</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>проба окна</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>challenge</translation>
    </message>
    <message>
        <source>{count} more {count?segment|segments}, {pause}</source>
        <translation>ещё {count} {count?сегмент|сегмента|сегментов}, {pause}</translation>
    </message>
    <message>
        <source>{count} more {count?event|events}, {pause}</source>
        <translation>ещё {count} {count?событие|события|событий}, {pause}</translation>
    </message>
    <message>
        <source>{count} more {count?row|rows}[, {pause}]</source>
        <translation>ещё {count} {count?строка|строки|строк}[, {pause}]</translation>
    </message>
    <message>
        <source>at an unknown time:</source>
        <translation>в неизвестное время:</translation>
    </message>
    <message>
        <source>Times as captured, since the first packet.</source>
        <translation>Время захвата, от первого пакета.</translation>
    </message>
    <message>
        <source>Times as captured, UTC.</source>
        <translation>Время захвата, UTC.</translation>
    </message>
    <message>
        <source>Times as captured, since the row before.</source>
        <translation>Время захвата, от предыдущей строки.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>(1) to (8): the steps of a Winsock shutdown.</source>
        <translation>(1)–(8): шаги завершения Winsock.</translation>
    </message>
    <message>
        <source>?: possible, not certain.</source>
        <translation>?: возможно, не наверняка.</translation>
    </message>
    <message>
        <source>One-way times unknown: the capture has no complete handshake.</source>
        <translation>Время в одну сторону неизвестно: в захвате нет полного рукопожатия.</translation>
    </message>
    <message>
        <source>Dotted line: the place of the capture, estimated from the handshake.</source>
        <translation>Пунктир: место захвата, оценённое по рукопожатию.</translation>
    </message>
    <message>
        <source>Dots are observed, slopes inferred.</source>
        <translation>Точки наблюдались, наклоны выведены.</translation>
    </message>
    <message>
        <source>{first} or {next}</source>
        <translation>{first} или {next}</translation>
    </message>
    <message>
        <source>{first}; then {next}</source>
        <translation>{first}; затем {next}</translation>
    </message>
    <message>
        <source>With its socket open, the client would have been told: {indications}.</source>
        <translation>При открытом сокете клиент был бы уведомлён: {indications}.</translation>
    </message>
    <message>
        <source>With its socket open, the server would have been told: {indications}.</source>
        <translation>При открытом сокете сервер был бы уведомлён: {indications}.</translation>
    </message>
    <message>
        <source>The client would have been told: {indications}.</source>
        <translation>Клиент был бы уведомлён: {indications}.</translation>
    </message>
    <message>
        <source>The server would have been told: {indications}.</source>
        <translation>Сервер был бы уведомлён: {indications}.</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})] and the {peer} closed[ {duration} later][ (packet {answer})]; both FINs were acknowledged and nothing was lost</source>
        <translation>{Actor} закрыл первым[ (пакет {packet})], и {peer} закрыл[ через {duration}][ (пакет {answer})]; оба FIN подтверждены, ничего не потеряно</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})] and the {peer} acknowledged that with a FIN of its own[ (packet {answer})]; both FINs were acknowledged and nothing was lost</source>
        <translation>{Actor} закрыл первым[ (пакет {packet})], и {peer} подтвердил это своим FIN[ (пакет {answer})]; оба FIN подтверждены, ничего не потеряно</translation>
    </message>
    <message>
        <source>Both sides closed at the same time: their FINs crossed[ (packets {packet} and {answer})] and both were acknowledged</source>
        <translation>Обе стороны закрыли одновременно: их FIN разминулись[ (пакеты {packet} и {answer})], и оба подтверждены</translation>
    </message>
    <message>
        <source>The {actor} closed its direction first[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data], which the {actor} acknowledged, and then closed as well[ (packet {answer})]</source>
        <translation>{Actor} первым закрыл своё направление[ (пакет {packet})]; {peer} отправил [ещё {bytes} {bytes?байт|байта|байт}|ещё данные], что {actor} подтвердил, и затем тоже закрыл[ (пакет {answer})]</translation>
    </message>
    <message>
        <source>The {actor} closed its direction first[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data] that the {actor}&apos;s stack acknowledged but apparently nobody read, and then closed as well[ (packet {answer})]</source>
        <translation>{Actor} первым закрыл своё направление[ (пакет {packet})]; {peer} отправил [ещё {bytes} {bytes?байт|байта|байт}|ещё данные], что стек {actor}а подтвердил, но, видимо, никто не прочитал, и затем тоже закрыл[ (пакет {answer})]</translation>
    </message>
    <message>
        <source>Both sides closed[ (packets {packet} and {answer})] and both FINs were acknowledged</source>
        <translation>Обе стороны закрыли[ (пакеты {packet} и {answer})], и оба FIN подтверждены</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})], the {peer} closed as well[ (packet {answer})], and the {actor} answered that with a reset[ (packet {third})] instead of the last acknowledgment</source>
        <translation>{Actor} закрыл первым[ (пакет {packet})], {peer} тоже закрыл[ (пакет {answer})], и {actor} ответил на это сбросом[ (пакет {third})] вместо последнего подтверждения</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})], but the {peer} never did: it still held the connection open[ in {state}] {when}[, {duration} later]</source>
        <translation>{Actor} закрыл своё направление[ (пакет {packet})], а {peer} так и не закрыл: он всё ещё держал соединение открытым[ в состоянии {state}], {when}[, спустя {duration}]</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data] but never closed: it still held the connection open[ in {state}] {when}[, {duration} later]</source>
        <translation>{Actor} закрыл своё направление[ (пакет {packet})]; {peer} отправил [ещё {bytes} {bytes?байт|байта|байт}|ещё данные], но так и не закрыл: он всё ещё держал соединение открытым[ в состоянии {state}], {when}[, спустя {duration}]</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] without closing it first</source>
        <translation>{Actor} сбросил соединение[ (пакет {packet})], не закрыв его сначала</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})]; the {peer} still sent [{bytes} {bytes?byte|bytes}|data], which the {actor}&apos;s stack answered with a reset[ (packet {answer})]</source>
        <translation>{Actor} закрыл первым[ (пакет {packet})]; {peer} ещё отправил [{bytes} {bytes?байт|байта|байт}|данные], на что стек {actor}а ответил сбросом[ (пакет {answer})]</translation>
    </message>
    <message>
        <source>The {actor} closed[ (packet {packet})] and then reset the connection itself[ (packet {answer})] before the {peer} had closed</source>
        <translation>{Actor} закрыл[ (пакет {packet})], а затем сам сбросил соединение[ (пакет {answer})], прежде чем {peer} закрыл</translation>
    </message>
    <message>
        <source>The {peer} closed first[ (packet {packet})], but the {actor} answered with a reset[ (packet {answer})] instead of a FIN</source>
        <translation>{Peer} закрыл первым[ (пакет {packet})], но {actor} ответил сбросом[ (пакет {answer})] вместо FIN</translation>
    </message>
    <message>
        <source>The {peer} closed[ (packet {packet})] and the {actor} reset the connection[ (packet {answer})] at the same time, neither knowing of the other</source>
        <translation>{Peer} закрыл[ (пакет {packet})], а {actor} сбросил соединение[ (пакет {answer})] в то же время, не зная друг о друге</translation>
    </message>
    <message>
        <source>Both sides closed[ (packets {packet} and {answer})], but the {actor} reset the connection[ (packet {third})] before both FINs were acknowledged</source>
        <translation>Обе стороны закрыли[ (пакеты {packet} и {answer})], но {actor} сбросил соединение[ (пакет {third})] до подтверждения обоих FIN</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})], acknowledged [another {bytes} {bytes?byte|bytes}|more data] and then reset the connection[ (packet {answer})] with [{bytes?it|them}|it] apparently unread</source>
        <translation>{Actor} закрыл своё направление[ (пакет {packet})], подтвердил [ещё {bytes} {bytes?байт|байта|байт}|ещё данные], а затем сбросил соединение[ (пакет {answer})], видимо не прочитав [{bytes?его|их|их}|их]</translation>
    </message>
    <message>
        <source>The {actor} accepted the connection and reset it[ (packet {packet})] before it had sent anything</source>
        <translation>{Actor} принял соединение и сбросил его[ (пакет {packet})], ничего не отправив</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] during the handshake[, after the {peer}&apos;s SYN-ACK (packet {answer})]</source>
        <translation>{Actor} сбросил соединение[ (пакет {packet})] во время рукопожатия[, после SYN-ACK {peer}а (пакет {answer})]</translation>
    </message>
    <message>
        <source>Both sides reset the connection at the same time[ (packets {packet} and {answer})]</source>
        <translation>Обе стороны сбросили соединение одновременно[ (пакеты {packet} и {answer})]</translation>
    </message>
    <message>
        <source>The {actor} no longer knew the connection, as after a restart, and reset it[ (packet {packet})]</source>
        <translation>{Actor} больше не знал соединения, как после перезапуска, и сбросил его[ (пакет {packet})]</translation>
    </message>
    <message>
        <source>The {peer} sent data after [{duration} of|a long] silence, and the {actor} answered with a reset[ (packet {packet})] because it no longer knew the connection</source>
        <translation>{Peer} отправил данные после [{duration}|долгой] тишины, и {actor} ответил сбросом[ (пакет {packet})], потому что больше не знал соединения</translation>
    </message>
    <message>
        <source>A device on the path, not the {actor}, [{adverb} ]made the reset[ (packet {packet})] that ended the connection</source>
        <translation>Устройство на пути, а не {actor}, [{adverb} ]создало сброс[ (пакет {packet})], который завершил соединение</translation>
    </message>
    <message>
        <source>A device on the path [{adverb} ]reset the connection towards both sides[ (packets {packet} and {answer})]</source>
        <translation>Устройство на пути [{adverb} ]сбросило соединение в обе стороны[ (пакеты {packet} и {answer})]</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] while the {side}&apos;s receive window was zero</source>
        <translation>{Actor} сбросил соединение[ (пакет {packet})], когда окно приёма {side}а было нулевым</translation>
    </message>
    <message>
        <source>The {actor}&apos;s data[ (packet {packet})] crossed the {peer}&apos;s FIN[ (packet {answer})][ by {span}][ after {duration} of idleness] and met a closed socket: a keep-alive race, answered with a reset[ (packet {third})]</source>
        <translation>Данные {actor}а[ (пакет {packet})] разминулись[ на {span}] с FIN {peer}а[ (пакет {answer})][ после {duration} простоя] и попали в закрытый сокет: гонка keep-alive, ответ — сброс[ (пакет {third})]</translation>
    </message>
    <message>
        <source>The {peer} fell silent: [{count} keepalive {count?probe|probes}|keepalive probes] from the {actor} went unanswered to the end</source>
        <translation>{Peer} замолчал: [{count} {count?проба|пробы|проб} keepalive|пробы keepalive] от {actor}а до конца без ответа</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} sent [{count} keepalive {count?probe|probes}|keepalive probes] without an answer and gave up with a reset[ (packet {packet})]</source>
        <translation>{Peer} замолчал: {actor} отправил [{count} {count?пробу|пробы|проб} keepalive|пробы keepalive] без ответа и сдался, сбросив соединение[ (пакет {packet})]</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} repeated unacknowledged segments[ {count} {count?time|times}] without an answer and gave up without a reset</source>
        <translation>{Peer} замолчал: {actor} повторял неподтверждённые сегменты[ {count} {count?раз|раза|раз}] без ответа и сдался без сброса</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} repeated unacknowledged segments[ {count} {count?time|times}] without an answer and gave up with a reset[ (packet {packet})]</source>
        <translation>{Peer} замолчал: {actor} повторял неподтверждённые сегменты[ {count} {count?раз|раза|раз}] без ответа и сдался, сбросив соединение[ (пакет {packet})]</translation>
    </message>
    <message>
        <source>The {actor} closed[ (packet {packet})], but its FIN was never acknowledged[, although it was sent {count} {count?time|times}]</source>
        <translation>{Actor} закрыл[ (пакет {packet})], но его FIN так и не подтверждён[, хотя отправлен {count} {count?раз|раза|раз}]</translation>
    </message>
    <message>
        <source>The connection stalled and fell silent: the {side}&apos;s receive window was zero to the end</source>
        <translation>Соединение застыло и замолчало: окно приёма {side}а до конца было нулевым</translation>
    </message>
    <message>
        <source>The {peer} fell silent and the {actor} gave up</source>
        <translation>{Peer} замолчал, и {actor} сдался</translation>
    </message>
    <message>
        <source>The {actor} refused the connection: it answered the SYN[ (packet {packet})] with a reset[ (packet {answer})]</source>
        <translation>{Actor} отказал в соединении: он ответил на SYN[ (пакет {packet})] сбросом[ (пакет {answer})]</translation>
    </message>
    <message>
        <source>A device on the path [{adverb} ]refused the connection in the {actor}&apos;s name: a reset[ (packet {answer})] answered the SYN[ (packet {packet})]</source>
        <translation>Устройство на пути [{adverb} ]отказало в соединении от имени {actor}а: на SYN[ (пакет {packet})] ответил сброс[ (пакет {answer})]</translation>
    </message>
    <message>
        <source>The connection was refused: an ICMP error[ ({icmp})][ in packet {answer}] answered the {actor}&apos;s SYN[ (packet {packet})]</source>
        <translation>В соединении отказано: на SYN {actor}а[ (пакет {packet})] ответила ошибка ICMP[ ({icmp})][ в пакете {answer}]</translation>
    </message>
    <message>
        <source>The {actor} sent [{count} {count?SYN|SYNs}|a SYN][ in {duration}][ (first in packet {packet})] and got no answer</source>
        <translation>{Actor} отправил [{count} SYN|SYN][ за {duration}][ (первый в пакете {packet})] и не получил ответа</translation>
    </message>
    <message>
        <source>The {peer} answered the SYN[ (packet {packet})] with a SYN-ACK[ (packet {answer})][, sent {count} {count?time|times}], but the {actor} never completed the handshake</source>
        <translation>{Peer} ответил на SYN[ (пакет {packet})] SYN-ACK[ (пакет {answer})][, отправленным {count} {count?раз|раза|раз}], но {actor} так и не завершил рукопожатие</translation>
    </message>
    <message>
        <source>Neither side had closed the connection {when}[, {duration} after its last packet]</source>
        <translation>Ни одна сторона не закрыла соединение, {when}[, через {duration} после последнего пакета]</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the flags[ of packet {packet}] are a combination that no socket call sends</source>
        <translation>Пакеты не говорят, как закончилось соединение: флаги[ пакета {packet}] — сочетание, которое не отправляет ни один вызов сокета</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: a new one took over its addresses and ports before it was seen to close</source>
        <translation>Пакеты не говорят, как закончилось соединение: новое заняло его адреса и порты прежде, чем было видно его закрытие</translation>
    </message>
    <message>
        <source>How the connection ended was not followed: too many connections were alive at once and this one had been idle longest</source>
        <translation>Как закончилось соединение, не отслежено: слишком много соединений жило одновременно, и это дольше всех простаивало</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: only those of the {actor} are in the capture</source>
        <translation>Пакеты не говорят, как закончилось соединение: в захвате только пакеты {actor}а</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: some that a side acknowledged are missing from the capture</source>
        <translation>Пакеты не говорят, как закончилось соединение: в захвате нет некоторых пакетов, подтверждённых одной из сторон</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: whether the reset[ from the {actor} (packet {packet})] was accepted cannot be seen</source>
        <translation>Пакеты не говорят, как закончилось соединение: не видно, принят ли сброс[ от {actor}а (пакет {packet})]</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: no acknowledgment of the {actor}&apos;s FIN[ (packet {packet})] is in the capture</source>
        <translation>Пакеты не говорят, как закончилось соединение: в захвате нет подтверждения FIN {actor}а[ (пакет {packet})]</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the capture stopped[ {duration}] after its last packet</source>
        <translation>Пакеты не говорят, как закончилось соединение: захват прекратился[ через {duration}] после его последнего пакета</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: too little of it is in the capture, and not its beginning</source>
        <translation>Пакеты не говорят, как закончилось соединение: его в захвате слишком мало, и не начало</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: they fit no known ending</source>
        <translation>Пакеты не говорят, как закончилось соединение: они не подходят ни к одному известному завершению</translation>
    </message>
    <message>
        <source>The {actor} asked for the end of the connection[ with {unit}][ (packet {packet})], and the {peer} agreed[ with {reply}][ (packet {answer})]</source>
        <translation>{Actor} попросил завершить соединение[ с помощью {unit}][ (пакет {packet})], и {peer} согласился[ с помощью {reply}][ (пакет {answer})]</translation>
    </message>
    <message>
        <source>Both sides asked for the end of the connection at the same time[, with {unit} (packet {packet})][ and {reply} (packet {answer})]</source>
        <translation>Обе стороны одновременно попросили завершить соединение[, с помощью {unit} (пакет {packet})][ и {reply} (пакет {answer})]</translation>
    </message>
    <message>
        <source>The {actor} asked for the end of the connection[ with {unit}][ (packet {packet})][, {count} {count?time|times}] without an answer</source>
        <translation>{Actor} просил завершить соединение[ с помощью {unit}][ (пакет {packet})][, {count} {count?раз|раза|раз}] без ответа</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the {actor} asked for its end[ with {unit}][ (packet {packet})], and the answer is not in the capture</source>
        <translation>Пакеты не говорят, как закончилось соединение: {actor} попросил его завершить[ с помощью {unit}][ (пакет {packet})], а ответа в захвате нет</translation>
    </message>
    <message>
        <source>The {actor} ended the connection at once[ with {unit}][ (packet {packet})]</source>
        <translation>{Actor} завершил соединение сразу[ с помощью {unit}][ (пакет {packet})]</translation>
    </message>
    <message>
        <source>The {peer} asked for the end of the connection[ with {reply}][ (packet {answer})], but the {actor} broke it off[ with {unit}][ (packet {packet})]</source>
        <translation>{Peer} попросил завершить соединение[ с помощью {reply}][ (пакет {answer})], но {actor} оборвал его[ с помощью {unit}][ (пакет {packet})]</translation>
    </message>
    <message>
        <source>Both sides ended the connection at once[, with {unit} (packet {packet})][ and {reply} (packet {answer})]</source>
        <translation>Обе стороны завершили соединение сразу[, с помощью {unit} (пакет {packet})][ и {reply} (пакет {answer})]</translation>
    </message>
    <message>
        <source>The {actor} refused to open the connection[ with {unit}][ (packet {packet})]</source>
        <translation>{Actor} отказался открыть соединение[ с помощью {unit}][ (пакет {packet})]</translation>
    </message>
    <message>
        <source>The {actor} asked for a connection[ with {unit}][ (packet {packet})][, {count} {count?time|times}], and got no answer</source>
        <translation>{Actor} просил соединения[ с помощью {unit}][ (пакет {packet})][, {count} {count?раз|раза|раз}], и не получил ответа</translation>
    </message>
    <message>
        <source>The {peer} granted the connection[ with {reply}][ (packet {answer})], but the {actor} never used it</source>
        <translation>{Peer} предоставил соединение[ с помощью {reply}][ (пакет {answer})], но {actor} так им и не воспользовался</translation>
    </message>
    <message>
        <source>[: {bytes?it was|they were} lost|: it was lost]</source>
        <translation>[: {bytes?он потерян|они потеряны|они потеряны}|: они потеряны]</translation>
    </message>
    <message>
        <source>: {lost} of them {lost?was|were} lost</source>
        <translation>: {lost} из них {lost?потерян|потеряны|потеряно}</translation>
    </message>
    <message>
        <source>: {lost} {lost?byte|bytes} of its data {lost?was|were} lost</source>
        <translation>: {lost} {lost?байт|байта|байт} его данных {lost?потерян|потеряны|потеряно}</translation>
    </message>
    <message>
        <source>: {bytes?it was|they were} acknowledged, but probably never read</source>
        <translation>: {bytes?он подтверждён, но, вероятно, не прочитан|они подтверждены, но, вероятно, не прочитаны|они подтверждены, но, вероятно, не прочитаны}</translation>
    </message>
    <message>
        <source>, [{adverb} ]by a close with linger 0</source>
        <translation>, [{adverb} ]из-за закрытия с linger 0</translation>
    </message>
    <message>
        <source>, [{adverb} ]because data it had received was unread</source>
        <translation>, [{adverb} ]потому что полученные данные не были прочитаны</translation>
    </message>
    <message>
        <source>, [{adverb} ]because nothing listened on the port</source>
        <translation>, [{adverb} ]потому что порт никто не слушал</translation>
    </message>
    <message>
        <source>, [{adverb} ]because the listening socket was closed</source>
        <translation>, [{adverb} ]потому что слушающий сокет был закрыт</translation>
    </message>
    <message>
        <source>, [{adverb} ]because the queue of the listening socket was full</source>
        <translation>, [{adverb} ]потому что очередь слушающего сокета была полна</translation>
    </message>
    <message>
        <source>, [{adverb} ]because it had been idle for too long</source>
        <translation>, [{adverb} ]потому что оно слишком долго простаивало</translation>
    </message>
    <message>
        <source>, [{adverb} ]because its stack did not know the connection any more</source>
        <translation>, [{adverb} ]потому что его стек больше не знал соединения</translation>
    </message>
    <message>
        <source>; {bytes} {bytes?byte|bytes} from the {actor} {bytes?was|were} never acknowledged</source>
        <translation>; {bytes} {bytes?байт|байта|байт} {actor}а {bytes?не подтверждён|не подтверждены|не подтверждены}</translation>
    </message>
    <message>
        <source>; {bytes} {bytes?byte|bytes} from the {actor} and {lost} {lost?byte|bytes} from the {peer} were never acknowledged</source>
        <translation>; {bytes} {bytes?байт|байта|байт} {actor}а и {lost} {lost?байт|байта|байт} {peer}а не подтверждены</translation>
    </message>
    <message>
        <source>; {bytes} acknowledged {bytes?byte|bytes} from the {actor} may never have been read</source>
        <translation>; {bytes} {bytes?подтверждённый байт|подтверждённых байта|подтверждённых байт} {actor}а, возможно, не {bytes?прочитан|прочитаны|прочитаны}</translation>
    </message>
    <message>
        <source>; {bytes} acknowledged {bytes?byte|bytes} from the {actor} and {lost} from the {peer} may never have been read</source>
        <translation>; {bytes} {bytes?подтверждённый байт|подтверждённых байта|подтверждённых байт} {actor}а и {lost} {peer}а, возможно, не прочитаны</translation>
    </message>
    <message>
        <source>; all data sent had been acknowledged</source>
        <translation>; все отправленные данные были подтверждены</translation>
    </message>
    <message>
        <source>; no data had been sent</source>
        <translation>; данные не отправлялись</translation>
    </message>
    <message>
        <source>, {count} times in all</source>
        <translation>, всего раз: {count}</translation>
    </message>
    <message>
        <source>; a reset from the {actor}[ (packet {packet})] had no effect</source>
        <translation>; сброс от {actor}а[ (пакет {packet})] не имел последствий</translation>
    </message>
    <message>
        <source>; {count} resets had no effect[ (first in packet {packet})]</source>
        <translation>; сбросы без последствий: {count}[ (первый в пакете {packet})]</translation>
    </message>
    <message>
        <source>; a reset that somebody else made in the {actor}&apos;s name[ (packet {packet})] had no effect</source>
        <translation>; сброс, созданный кем-то другим от имени {actor}а[ (пакет {packet})], не имел последствий</translation>
    </message>
    <message>
        <source>; {count} resets that somebody else made had no effect[ (first in packet {packet})]</source>
        <translation>; сбросы, созданные кем-то другим, без последствий: {count}[ (первый в пакете {packet})]</translation>
    </message>
    <message>
        <source>; the reset that followed[ (packet {packet})] changed nothing</source>
        <translation>; последовавший сброс[ (пакет {packet})] ничего не изменил</translation>
    </message>
    <message>
        <source>; the beginning of the connection is not in the capture</source>
        <translation>; начала соединения в захвате нет</translation>
    </message>
    <message>
        <source>; only the {actor}&apos;s packets are in the capture</source>
        <translation>; в захвате только пакеты {actor}а</translation>
    </message>
    <message>
        <source>; the {actor} may have leaked its socket</source>
        <translation>; возможно, {actor} забыл закрыть свой сокет</translation>
    </message>
    <message>
        <source>; before that nothing was sent[ for {span}], so a device on the path may have forgotten the connection</source>
        <translation>; перед этим ничего не отправлялось[ в течение {span}], так что устройство на пути могло забыть соединение</translation>
    </message>
    <message>
        <source>; the {actor} was still repeating data[, {count} {count?time|times} so far], and the {peer} had never sent more than its SYN-ACK</source>
        <translation>; {actor} всё ещё повторял данные[, {count} {count?раз|раза|раз} к тому времени], а {peer} не отправил ничего, кроме своего SYN-ACK</translation>
    </message>
    <message>
        <source>; it was one subflow of an MPTCP connection, which goes on without it</source>
        <translation>; это был один подпоток соединения MPTCP, которое продолжается без него</translation>
    </message>
    <message>
        <source>; the {actor} confirmed it[ (packet {packet})]</source>
        <translation>; {actor} подтвердил это[ (пакет {packet})]</translation>
    </message>
    <message>
        <source>, giving the reason: {reason}</source>
        <translation>, с указанием причины: {reason}</translation>
    </message>
    <message>
        <source>; it carried {bytes} {bytes?byte|bytes} of disconnect data[ (&quot;{text}&quot;)]</source>
        <translation>; передано {bytes} {bytes?байт|байта|байт} данных отключения[ («{text}»)]</translation>
    </message>
    <message>
        <source>; before that the {actor} had announced the end[ (packet {packet})]: {unit}[, {reason}]</source>
        <translation>; перед этим {actor} объявил о конце[ (пакет {packet})]: {unit}[, {reason}]</translation>
    </message>
    <message>
        <source>Keep-alive race: the {actor}&apos;s data[ (packet {packet})] crossed the {peer}&apos;s FIN[ (packet {answer})][ by {span}][ after {duration} of idleness][, possibly the timeout of {suspect}]</source>
        <translation>Гонка keep-alive: данные {actor}а[ (пакет {packet})] разминулись[ на {span}] с FIN {peer}а[ (пакет {answer})][ после {duration} простоя][, возможно, тайм-аут: {suspect}]</translation>
    </message>
    <message>
        <source>Dropped while idle: after [{span} of|a] silence the {actor}&apos;s next data met nobody who knew the connection[; that is just over the default timeout of {suspect}]</source>
        <translation>Забыто при простое: после [{span}|долгой] тишины следующие данные {actor}а не нашли никого, кто знал бы соединение[; это чуть больше тайм-аута по умолчанию: {suspect}]</translation>
    </message>
    <message>
        <source>Fast close: the {actor} reset the connection[ (packet {answer})][ {span}] after its own FIN[ (packet {packet})]; no data was lost, so it is harmless</source>
        <translation>Быстрое закрытие: {actor} сбросил соединение[ (пакет {answer})][ через {span}] после своего FIN[ (пакет {packet})]; данные не потеряны, так что это безвредно</translation>
    </message>
    <message>
        <source>Possible leak: the {actor} has been in CLOSE-WAIT[ for {span}] since it got the FIN[ (packet {packet})] and has neither sent nor closed</source>
        <translation>Возможная утечка: {actor} остаётся в CLOSE-WAIT[ {span}] с тех пор, как получил FIN[ (пакет {packet})], и ничего не отправил и не закрыл</translation>
    </message>
    <message>
        <source>TIME-WAIT is held by the {actor}[, {span} when the capture ended]; it lasts 60 s on Linux, 120 s by default on Windows, 4 min by RFC 9293</source>
        <translation>TIME-WAIT держит {actor}[, {span} к концу захвата]; оно длится 60 с в Linux, по умолчанию 120 с в Windows, 4 мин по RFC 9293</translation>
    </message>
    <message>
        <source>Harmless reset: the {actor}&apos;s[ (packet {packet})] came[ {span}] after both FINs had been acknowledged</source>
        <translation>Безвредный сброс: сброс {actor}а[ (пакет {packet})] пришёл[ через {span}] после подтверждения обоих FIN</translation>
    </message>
    <message>
        <source>Simultaneous close: the FINs crossed[ (packets {packet} and {answer})][, {span} apart]</source>
        <translation>Одновременное закрытие: FIN разминулись[ (пакеты {packet} и {answer})][, с разницей {span}]</translation>
    </message>
    <message>
        <source>Simultaneous open: the SYNs crossed[ (packets {packet} and {answer})][, {span} apart]</source>
        <translation>Одновременное открытие: SYN разминулись[ (пакеты {packet} и {answer})][, с разницей {span}]</translation>
    </message>
    <message>
        <source>The reset[ (packet {packet})] ended one subflow (MP_JOIN), not the MPTCP connection</source>
        <translation>Сброс[ (пакет {packet})] завершил один подпоток (MP_JOIN), а не соединение MPTCP</translation>
    </message>
    <message>
        <source>MP_FASTCLOSE: the {actor}[ (packet {packet})] reset the whole MPTCP connection, not only this subflow</source>
        <translation>MP_FASTCLOSE: {actor}[ (пакет {packet})] сбросил всё соединение MPTCP, а не только этот подпоток</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>скорее всего</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>when the capture ended</source>
        <translation>когда захват закончился</translation>
    </message>
    <message>
        <source>when its packets stopped</source>
        <translation>когда его пакеты прекратились</translation>
    </message>
    <message>
        <source>when a new connection took over its addresses and ports</source>
        <translation>когда новое соединение заняло его адреса и порты</translation>
    </message>
    <message>
        <source>when its record was closed to make room for others</source>
        <translation>когда его запись закрыли, чтобы освободить место другим</translation>
    </message>
    <message>
        <source>client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>server</source>
        <translation>сервер</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>{unit} unanswered</source>
        <translation>{unit} без ответа</translation>
    </message>
    <message>
        <source>{pattern}, {cause}</source>
        <translation>{pattern}, {cause}</translation>
    </message>
    <message>
        <source>{pattern}, likely {cause}</source>
        <translation>{pattern}, вероятно: {cause}</translation>
    </message>
    <message>
        <source>{pattern}, {cause}?</source>
        <translation>{pattern}, {cause}?</translation>
    </message>
    <message>
        <source>WSPSendDisconnect with data</source>
        <translation>WSPSendDisconnect с данными</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>такого вызова нет</translation>
    </message>
    <message>
        <source>no such case</source>
        <translation>такого случая нет</translation>
    </message>
    <message>
        <source>WSPCloseSocket, data unread</source>
        <translation>WSPCloseSocket, данные не прочитаны</translation>
    </message>
    <message>
        <source>close(fd), data unread</source>
        <translation>close(fd), данные не прочитаны</translation>
    </message>
    <message>
        <source>WSPCloseSocket, not the last one</source>
        <translation>WSPCloseSocket, не последний</translation>
    </message>
    <message>
        <source>close(fd), not the last one</source>
        <translation>close(fd), не последний</translation>
    </message>
    <message>
        <source>WSPCleanup, socket open</source>
        <translation>WSPCleanup, сокет открыт</translation>
    </message>
    <message>
        <source>process exit</source>
        <translation>выход из процесса</translation>
    </message>
    <message>
        <source>host down</source>
        <translation>хост недоступен</translation>
    </message>
    <message>
        <source>sendfile, then shutdown(fd, SHUT_WR)</source>
        <translation>sendfile, затем shutdown(fd, SHUT_WR)</translation>
    </message>
    <message>
        <source>WSPCloseSocket of the listener</source>
        <translation>WSPCloseSocket слушающего сокета</translation>
    </message>
    <message>
        <source>close(listening fd)</source>
        <translation>close(слушающий fd)</translation>
    </message>
    <message>
        <source>failed receive</source>
        <translation>неудачный приём</translation>
    </message>
    <message>
        <source>failed send</source>
        <translation>неудачная отправка</translation>
    </message>
    <message>
        <source>Plug and Play event</source>
        <translation>событие Plug and Play</translation>
    </message>
    <message>
        <source>device gone</source>
        <translation>устройство удалено</translation>
    </message>
    <message>
        <source>the stack, no call</source>
        <translation>стек, без вызова</translation>
    </message>
    <message>
        <source>the kernel, no call</source>
        <translation>ядро, без вызова</translation>
    </message>
    <message>
        <source>no call of this host</source>
        <translation>не вызов этого хоста</translation>
    </message>
    <message>
        <source>a call that ends sending</source>
        <translation>вызов, завершающий отправку</translation>
    </message>
    <message>
        <source>a call that ends sending and keeps receiving</source>
        <translation>вызов, завершающий отправку и продолжающий приём</translation>
    </message>
    <message>
        <source>a call that aborts</source>
        <translation>вызов, обрывающий соединение</translation>
    </message>
    <message>
        <source>no call: the stack did it alone</source>
        <translation>без вызова: стек сделал это сам</translation>
    </message>
    <message>
        <source>nothing that this host did</source>
        <translation>ничего, что сделал этот хост</translation>
    </message>
    <message>
        <source>an abort, by a call or without one</source>
        <translation>обрыв, вызовом или без него</translation>
    </message>
    <message>
        <source>prepares its answer</source>
        <translation>готовит свой ответ</translation>
    </message>
    <message>
        <source>graceful</source>
        <translation>штатно</translation>
    </message>
    <message>
        <source>half-close</source>
        <translation>полузакрытие</translation>
    </message>
    <message>
        <source>abortive</source>
        <translation>с обрывом</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>подтверждение</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>извещение</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполное</translation>
    </message>
    <message>
        <source>packet {packet}, {side}: {unit}, {kind}{code}{data}</source>
        <translation>пакет {packet}, {side}: {unit}, {kind}{code}{data}</translation>
    </message>
    <message>
        <source>packet {packet}, {side}: {unit}, {kind}{code}{data} (cut off)</source>
        <translation>пакет {packet}, {side}: {unit}, {kind}{code}{data} (обрезано)</translation>
    </message>
    <message>
        <source>{count} more {count?unit|units}</source>
        <translation>ещё {count} {count?единица|единицы|единиц}</translation>
    </message>
    <message>
        <source>ahead of a hole</source>
        <translation>перед пропуском</translation>
    </message>
    <message>
        <source>fills the hole</source>
        <translation>заполняет пропуск</translation>
    </message>
    <message>
        <source>sent after the peer&apos;s FIN</source>
        <translation>отправлено после FIN другой стороны</translation>
    </message>
    <message>
        <source>acknowledges the peer&apos;s FIN</source>
        <translation>подтверждает FIN другой стороны</translation>
    </message>
    <message>
        <source>sequence exactly as expected</source>
        <translation>номер точно как ожидалось</translation>
    </message>
    <message>
        <source>in its receiver&apos;s window, but not exact</source>
        <translation>в окне получателя, но не точно</translation>
    </message>
    <message>
        <source>outside its receiver&apos;s window</source>
        <translation>вне окна получателя</translation>
    </message>
    <message>
        <source>acknowledges the SYN</source>
        <translation>подтверждает SYN</translation>
    </message>
    <message>
        <source>window is zero</source>
        <translation>окно нулевое</translation>
    </message>
    <message>
        <source>urgent data</source>
        <translation>срочные данные</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>неверная контрольная сумма</translation>
    </message>
    <message>
        <source>last data and FIN in one segment</source>
        <translation>последние данные и FIN в одном сегменте</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>проба keepalive</translation>
    </message>
    <message>
        <source>zero-window probe</source>
        <translation>проба нулевого окна</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>сеть недоступна</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>хост недоступен</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>протокол недоступен</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>порт недоступен</translation>
    </message>
    <message>
        <source>fragmentation needed</source>
        <translation>нужна фрагментация</translation>
    </message>
    <message>
        <source>source route failed</source>
        <translation>маршрут источника не удался</translation>
    </message>
    <message>
        <source>network unknown</source>
        <translation>сеть неизвестна</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>хост неизвестен</translation>
    </message>
    <message>
        <source>source host isolated</source>
        <translation>хост источника изолирован</translation>
    </message>
    <message>
        <source>network prohibited</source>
        <translation>сеть запрещена</translation>
    </message>
    <message>
        <source>host prohibited</source>
        <translation>хост запрещён</translation>
    </message>
    <message>
        <source>network unreachable for this type of service</source>
        <translation>сеть недоступна для этого типа обслуживания</translation>
    </message>
    <message>
        <source>host unreachable for this type of service</source>
        <translation>хост недоступен для этого типа обслуживания</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>запрещено администратором</translation>
    </message>
    <message>
        <source>host precedence violation</source>
        <translation>нарушение приоритета хоста</translation>
    </message>
    <message>
        <source>precedence cutoff</source>
        <translation>приоритет недостаточен</translation>
    </message>
    <message>
        <source>destination unreachable</source>
        <translation>получатель недоступен</translation>
    </message>
    <message>
        <source>no route to destination</source>
        <translation>нет маршрута к получателю</translation>
    </message>
    <message>
        <source>beyond the scope of the source address</source>
        <translation>за пределами области адреса источника</translation>
    </message>
    <message>
        <source>address unreachable</source>
        <translation>адрес недоступен</translation>
    </message>
    <message>
        <source>source address failed policy</source>
        <translation>адрес источника против политики</translation>
    </message>
    <message>
        <source>route rejected</source>
        <translation>маршрут отклонён</translation>
    </message>
    <message>
        <source>time exceeded</source>
        <translation>время истекло</translation>
    </message>
    <message>
        <source>parameter problem</source>
        <translation>ошибка параметра</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ошибка ICMP</translation>
    </message>
    <message>
        <source>packet too big</source>
        <translation>пакет слишком велик</translation>
    </message>
    <message>
        <source>ICMPv6 error</source>
        <translation>ошибка ICMPv6</translation>
    </message>
    <message>
        <source>WSPRecv → 0 bytes</source>
        <translation>WSPRecv → 0 байт</translation>
    </message>
    <message>
        <source>send(): ECONNRESET or EPIPE</source>
        <translation>send(): ECONNRESET или EPIPE</translation>
    </message>
    <message>
        <source>WSPSend succeeded, data lost</source>
        <translation>WSPSend успешен, данные потеряны</translation>
    </message>
    <message>
        <source>send() succeeded, data lost</source>
        <translation>send() успешен, данные потеряны</translation>
    </message>
    <message>
        <source>ETIMEDOUT or ECONNABORTED</source>
        <translation>ETIMEDOUT или ECONNABORTED</translation>
    </message>
    <message>
        <source>connect(): EHOSTUNREACH or ECONNREFUSED</source>
        <translation>connect(): EHOSTUNREACH или ECONNREFUSED</translation>
    </message>
    <message>
        <source>accept(), then recv(): ECONNRESET</source>
        <translation>accept(), затем recv(): ECONNRESET</translation>
    </message>
    <message>
        <source>recv() does not return</source>
        <translation>recv() не возвращается</translation>
    </message>
    <message>
        <source>registered for FD_CLOSE</source>
        <translation>подписан на FD_CLOSE</translation>
    </message>
    <message>
        <source>handle open</source>
        <translation>дескриптор открыт</translation>
    </message>
    <message>
        <source>all data read</source>
        <translation>все данные прочитаны</translation>
    </message>
    <message>
        <source>a receive issued</source>
        <translation>приём начат</translation>
    </message>
    <message>
        <source>a send issued</source>
        <translation>отправка начата</translation>
    </message>
    <message>
        <source>receive side not shut down</source>
        <translation>приём не отключён</translation>
    </message>
    <message>
        <source>keepalive on</source>
        <translation>keepalive включён</translation>
    </message>
    <message>
        <source>an operation in progress</source>
        <translation>операция выполняется</translation>
    </message>
    <message>
        <source>closed with an operation pending</source>
        <translation>закрыт с незавершённой операцией</translation>
    </message>
    <message>
        <source>accepted afterwards</source>
        <translation>принято позже</translation>
    </message>
    <message>
        <source>own shutdown of that direction</source>
        <translation>собственное отключение этого направления</translation>
    </message>
    <message>
        <source>not yet told of the end</source>
        <translation>о конце ещё не сообщалось</translation>
    </message>
    <message>
        <source>four-way close</source>
        <translation>четырёхшаговое закрытие</translation>
    </message>
    <message>
        <source>three-way close</source>
        <translation>трёхшаговое закрытие</translation>
    </message>
    <message>
        <source>simultaneous close</source>
        <translation>одновременное закрытие</translation>
    </message>
    <message>
        <source>half-close used</source>
        <translation>полузакрытие использовано</translation>
    </message>
    <message>
        <source>half-close with data unread</source>
        <translation>полузакрытие, данные не прочитаны</translation>
    </message>
    <message>
        <source>second FIN never came</source>
        <translation>второй FIN не пришёл</translation>
    </message>
    <message>
        <source>hard reset</source>
        <translation>резкий сброс</translation>
    </message>
    <message>
        <source>reset with data unread</source>
        <translation>сброс при непрочитанных данных</translation>
    </message>
    <message>
        <source>data after close</source>
        <translation>данные после закрытия</translation>
    </message>
    <message>
        <source>reset after own FIN</source>
        <translation>сброс после своего FIN</translation>
    </message>
    <message>
        <source>reset after peer&apos;s FIN</source>
        <translation>сброс после FIN другой стороны</translation>
    </message>
    <message>
        <source>reset after both FINs</source>
        <translation>сброс после обоих FIN</translation>
    </message>
    <message>
        <source>reset for the last ACK</source>
        <translation>сброс вместо последнего ACK</translation>
    </message>
    <message>
        <source>reset in TIME-WAIT</source>
        <translation>сброс в TIME-WAIT</translation>
    </message>
    <message>
        <source>SYN refused</source>
        <translation>SYN отклонён</translation>
    </message>
    <message>
        <source>reset after accept</source>
        <translation>сброс после приёма</translation>
    </message>
    <message>
        <source>SYN unanswered</source>
        <translation>SYN без ответа</translation>
    </message>
    <message>
        <source>handshake aborted</source>
        <translation>рукопожатие прервано</translation>
    </message>
    <message>
        <source>SYN-ACK never acknowledged</source>
        <translation>SYN-ACK не подтверждён</translation>
    </message>
    <message>
        <source>keepalive timeout</source>
        <translation>тайм-аут keepalive</translation>
    </message>
    <message>
        <source>retransmission timeout</source>
        <translation>тайм-аут повторной передачи</translation>
    </message>
    <message>
        <source>retransmission timeout and reset</source>
        <translation>тайм-аут повторной передачи и сброс</translation>
    </message>
    <message>
        <source>FIN never acknowledged</source>
        <translation>FIN не подтверждён</translation>
    </message>
    <message>
        <source>zero-window stall</source>
        <translation>остановка при нулевом окне</translation>
    </message>
    <message>
        <source>injected reset</source>
        <translation>внедрённый сброс</translation>
    </message>
    <message>
        <source>reset without effect</source>
        <translation>сброс без последствий</translation>
    </message>
    <message>
        <source>crossing resets</source>
        <translation>встречные сбросы</translation>
    </message>
    <message>
        <source>ICMP unreachable</source>
        <translation>ICMP: недоступно</translation>
    </message>
    <message>
        <source>peer lost its state</source>
        <translation>другая сторона потеряла состояние</translation>
    </message>
    <message>
        <source>impossible flags</source>
        <translation>невозможные флаги</translation>
    </message>
    <message>
        <source>no teardown captured</source>
        <translation>завершение не захвачено</translation>
    </message>
    <message>
        <source>ports reused without a close</source>
        <translation>порты использованы снова без закрытия</translation>
    </message>
    <message>
        <source>reset after long silence</source>
        <translation>сброс после долгой тишины</translation>
    </message>
    <message>
        <source>disconnect of its own protocol</source>
        <translation>отключение своего протокола</translation>
    </message>
    <message>
        <source>the reset carries exactly the sequence number its receiver expects, so it is accepted</source>
        <translation>сброс несёт в точности тот номер, которого ждёт получатель, поэтому принят</translation>
    </message>
    <message>
        <source>the reset is in the window but not exact: a challenge ACK answers it and the connection survives</source>
        <translation>сброс в окне, но не точен: на него отвечает challenge ACK, и соединение живёт</translation>
    </message>
    <message>
        <source>the reset is outside its receiver&apos;s window and is dropped</source>
        <translation>сброс вне окна получателя и отбрасывается</translation>
    </message>
    <message>
        <source>the reset acknowledges the SYN, so a side in SYN-SENT accepts it</source>
        <translation>сброс подтверждает SYN, поэтому сторона в SYN-SENT принимает его</translation>
    </message>
    <message>
        <source>the reset does not acknowledge the SYN, so a side in SYN-SENT ignores it</source>
        <translation>сброс не подтверждает SYN, поэтому сторона в SYN-SENT игнорирует его</translation>
    </message>
    <message>
        <source>the receiver of the reset went on with the connection, so the reset had no effect</source>
        <translation>получатель сброса продолжил соединение, значит сброс не имел последствий</translation>
    </message>
    <message>
        <source>the claimed sender of the reset went on with the connection, so somebody else made it</source>
        <translation>мнимый отправитель сброса продолжил соединение, значит его создал кто-то другой</translation>
    </message>
    <message>
        <source>the reset&apos;s TTL or hop limit is unlike that of its claimed sender&apos;s other packets</source>
        <translation>TTL или предел переходов сброса не похож на другие пакеты его мнимого отправителя</translation>
    </message>
    <message>
        <source>the reset has the form of a stack&apos;s reply to the segment before it (RFC 9293 §3.10.7.1)</source>
        <translation>сброс имеет вид ответа стека на предыдущий сегмент (RFC 9293 §3.10.7.1)</translation>
    </message>
    <message>
        <source>the reset has the form of an abort by a live connection: RST,ACK at its next sequence number</source>
        <translation>сброс имеет вид обрыва живого соединения: RST,ACK с его следующим номером</translation>
    </message>
    <message>
        <source>the side that was reset was in SYN-RECEIVED: nobody had been given the connection yet</source>
        <translation>сброшенная сторона была в SYN-RECEIVED: соединение ещё никому не передали</translation>
    </message>
    <message>
        <source>the side that was reset was in TIME-WAIT, where a reset is to be ignored</source>
        <translation>сброшенная сторона была в TIME-WAIT, где сброс следует игнорировать</translation>
    </message>
    <message>
        <source>the reset&apos;s timestamp is older than the sender&apos;s, which does not make a reset unacceptable</source>
        <translation>метка времени сброса старше, чем у отправителя, но это не делает сброс неприемлемым</translation>
    </message>
    <message>
        <source>both FINs were already acknowledged when the reset came</source>
        <translation>оба FIN уже были подтверждены, когда пришёл сброс</translation>
    </message>
    <message>
        <source>an earlier reset had already ended the connection</source>
        <translation>более ранний сброс уже завершил соединение</translation>
    </message>
    <message>
        <source>data sent after the FIN was answered by a reset, so nobody was receiving any more</source>
        <translation>на данные после FIN ответили сбросом, значит никто уже не принимал</translation>
    </message>
    <message>
        <source>the sender of the FIN acknowledged later data, so it had closed one direction only</source>
        <translation>отправитель FIN подтвердил более поздние данные, значит закрыл только одно направление</translation>
    </message>
    <message>
        <source>the room taken by received data was never advertised again, so it was probably not read</source>
        <translation>место, занятое полученными данными, больше не объявлялось, значит их, вероятно, не прочли</translation>
    </message>
    <message>
        <source>the resetting side had data of its own unacknowledged</source>
        <translation>у сбросившей стороны были свои неподтверждённые данные</translation>
    </message>
    <message>
        <source>probes went unanswered</source>
        <translation>пробы остались без ответа</translation>
    </message>
    <message>
        <source>retransmissions went unanswered</source>
        <translation>повторные передачи остались без ответа</translation>
    </message>
    <message>
        <source>each FIN left before the other one arrived</source>
        <translation>каждый FIN ушёл раньше, чем пришёл другой</translation>
    </message>
    <message>
        <source>resets went in both directions at once</source>
        <translation>сбросы шли в обе стороны одновременно</translation>
    </message>
    <message>
        <source>the beginning of the connection is not in the capture</source>
        <translation>начала соединения в захвате нет</translation>
    </message>
    <message>
        <source>only one direction is in the capture</source>
        <translation>в захвате только одно направление</translation>
    </message>
    <message>
        <source>packets are missing from the capture: one side acknowledged them, or they were dropped while capturing</source>
        <translation>в захвате нет части пакетов: их подтвердила одна из сторон, или они были потеряны при захвате</translation>
    </message>
    <message>
        <source>the capture ended before the rest could have been seen</source>
        <translation>захват закончился раньше, чем можно было увидеть остальное</translation>
    </message>
    <message>
        <source>the reset came before the handshake was complete</source>
        <translation>сброс пришёл до завершения рукопожатия</translation>
    </message>
    <message>
        <source>the reset answered data sent after a long silence</source>
        <translation>сброс ответил на данные после долгой тишины</translation>
    </message>
    <message>
        <source>the resetting side sent nothing after the last data it received, and reset only after a pause</source>
        <translation>сбросившая сторона ничего не отправила после последних полученных данных и сбросила лишь после паузы</translation>
    </message>
    <message>
        <source>the resetting side had answered what it received, or reset as soon as it had come</source>
        <translation>сбросившая сторона ответила на полученное или сбросила сразу, как оно пришло</translation>
    </message>
    <message>
        <source>the resetting side had received no data that it could have left unread</source>
        <translation>сбросившая сторона не получала данных, которые могла бы не прочесть</translation>
    </message>
    <message>
        <source>the server sent nothing after its SYN-ACK, so perhaps no program ever accepted the connection</source>
        <translation>сервер ничего не отправил после своего SYN-ACK, возможно, ни одна программа не приняла соединение</translation>
    </message>
    <message>
        <source>the server never acknowledged anything after its SYN-ACK, as when its accept queue is full</source>
        <translation>сервер ничего не подтвердил после своего SYN-ACK, как при полной очереди accept</translation>
    </message>
    <message>
        <source>the silence fits an idle timeout that is in wide use</source>
        <translation>тишина соответствует широко распространённому тайм-ауту простоя</translation>
    </message>
    <message>
        <source>the probes came at equal distances, as a keepalive timer sends them</source>
        <translation>пробы шли через равные промежутки, как их шлёт таймер keepalive</translation>
    </message>
    <message>
        <source>a unit of the transport refuses the connection</source>
        <translation>единица транспорта отказывает в соединении</translation>
    </message>
    <message>
        <source>a unit of the transport ends the connection at once</source>
        <translation>единица транспорта завершает соединение сразу</translation>
    </message>
    <message>
        <source>units of the transport ask for the end and agree to it</source>
        <translation>единицы транспорта просят о конце и соглашаются с ним</translation>
    </message>
    <message>
        <source>the unit that asks for the end was repeated without an answer</source>
        <translation>единица, просящая о конце, повторялась без ответа</translation>
    </message>
    <message>
        <source>the reason code that came with the ending says so</source>
        <translation>об этом говорит код причины, пришедший с завершением</translation>
    </message>
    <message>
        <source>midstream</source>
        <translation>без начала</translation>
    </message>
    <message>
        <source>The beginning of the connection is not in the capture.</source>
        <translation>Начала соединения в захвате нет.</translation>
    </message>
    <message>
        <source>one-sided</source>
        <translation>односторонний захват</translation>
    </message>
    <message>
        <source>Only one direction of the connection is in the capture.</source>
        <translation>В захвате только одно направление соединения.</translation>
    </message>
    <message>
        <source>capture-loss</source>
        <translation>потери захвата</translation>
    </message>
    <message>
        <source>Packets are missing from the capture: a side acknowledged them, or they were dropped while capturing.</source>
        <translation>В захвате нет части пакетов: их подтвердила одна из сторон, или они были потеряны при захвате.</translation>
    </message>
    <message>
        <source>fin-ack-missing</source>
        <translation>нет подтверждения FIN</translation>
    </message>
    <message>
        <source>The last acknowledgment of a FIN is not in the capture.</source>
        <translation>Последнего подтверждения FIN в захвате нет.</translation>
    </message>
    <message>
        <source>tail-missing</source>
        <translation>нет конца</translation>
    </message>
    <message>
        <source>The capture ended within moments of the last packet of the connection.</source>
        <translation>Захват закончился сразу после последнего пакета соединения.</translation>
    </message>
    <message>
        <source>reset-effect-unknown</source>
        <translation>действие сброса неизвестно</translation>
    </message>
    <message>
        <source>Whether a reset was accepted cannot be told from the packets.</source>
        <translation>По пакетам нельзя сказать, принят ли сброс.</translation>
    </message>
    <message>
        <source>roles-guessed</source>
        <translation>роли угаданы</translation>
    </message>
    <message>
        <source>Which side is the client is a guess.</source>
        <translation>Какая сторона клиент — догадка.</translation>
    </message>
    <message>
        <source>events-omitted</source>
        <translation>события опущены</translation>
    </message>
    <message>
        <source>The connection had more events than are kept; some between the first and the last are missing.</source>
        <translation>У соединения было больше событий, чем хранится; некоторых между первыми и последними нет.</translation>
    </message>
    <message>
        <source>evicted</source>
        <translation>вытеснено</translation>
    </message>
    <message>
        <source>The table of live connections was full, so this record was closed before the connection ended.</source>
        <translation>Таблица живых соединений была полна, поэтому запись закрыта до конца соединения.</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>замещено</translation>
    </message>
    <message>
        <source>A new connection used the same addresses and ports before this one was seen to close.</source>
        <translation>Новое соединение заняло те же адреса и порты прежде, чем было видно закрытие этого.</translation>
    </message>
    <message>
        <source>clock-steps-back</source>
        <translation>часы шли назад</translation>
    </message>
    <message>
        <source>The capture&apos;s clock stepped backwards during the connection, so times are unreliable.</source>
        <translation>Часы захвата во время соединения перевелись назад, поэтому время ненадёжно.</translation>
    </message>
    <message>
        <source>second-observation</source>
        <translation>второе наблюдение</translation>
    </message>
    <message>
        <source>The same connection was captured twice, inside and outside a tunnel; the other observation is a record of its own.</source>
        <translation>То же соединение захвачено дважды, внутри туннеля и вне его; другое наблюдение — отдельная запись.</translation>
    </message>
    <message>
        <source>it acknowledged data that came after its FIN, so the socket still received</source>
        <translation>он подтвердил данные, пришедшие после его FIN, значит сокет ещё принимал</translation>
    </message>
    <message>
        <source>it answered data that came after its FIN with a reset, so nobody received any more</source>
        <translation>он ответил сбросом на данные, пришедшие после его FIN, значит никто уже не принимал</translation>
    </message>
    <message>
        <source>no data came after its FIN, so all calls that send a FIN look alike</source>
        <translation>после его FIN данных не было, поэтому все вызовы, отправляющие FIN, выглядят одинаково</translation>
    </message>
    <message>
        <source>whether received data was read, by its window and its answers</source>
        <translation>прочитаны ли полученные данные — по его окну и ответам</translation>
    </message>
    <message>
        <source>what it had sent and was not acknowledged</source>
        <translation>что он отправил и что не подтверждено</translation>
    </message>
    <message>
        <source>probes at even distances went unanswered</source>
        <translation>пробы через равные промежутки остались без ответа</translation>
    </message>
    <message>
        <source>how soon it reacted</source>
        <translation>как быстро он отреагировал</translation>
    </message>
    <message>
        <source>the form of the reset: an abort by a live connection</source>
        <translation>вид сброса: обрыв живого соединения</translation>
    </message>
    <message>
        <source>its FIN left before the peer&apos;s arrived</source>
        <translation>его FIN ушёл раньше, чем пришёл FIN другой стороны</translation>
    </message>
    <message>
        <source>it sent data after the peer&apos;s FIN</source>
        <translation>он отправил данные после FIN другой стороны</translation>
    </message>
    <message>
        <source>a call comes before the segment that it sends</source>
        <translation>вызов предшествует сегменту, который он отправляет</translation>
    </message>
    <message>
        <source>data and FIN leave in the order of their calls</source>
        <translation>данные и FIN уходят в порядке их вызовов</translation>
    </message>
    <message>
        <source>a segment arrives after it left, and is acknowledged after it arrived</source>
        <translation>сегмент приходит после того, как ушёл, и подтверждается после прихода</translation>
    </message>
    <message>
        <source>the end of the stream is told after the FIN and all before it arrived</source>
        <translation>о конце потока уведомляют после прихода FIN и всего, что до него</translation>
    </message>
    <message>
        <source>a reset is told after it arrived</source>
        <translation>о сбросе уведомляют после его прихода</translation>
    </message>
    <message>
        <source>a program probably reacts to what it was told</source>
        <translation>программа, вероятно, реагирует на то, о чём её уведомили</translation>
    </message>
    <message>
        <source>a shutdown comes before the close of the same socket</source>
        <translation>отключение предшествует закрытию того же сокета</translation>
    </message>
    <message>
        <source>a close that sends nothing has no order with what the peer does</source>
        <translation>закрытие, ничего не отправляющее, не упорядочено с действиями другой стороны</translation>
    </message>
    <message>
        <source>a close comes before the FIN or reset that it sends</source>
        <translation>закрытие предшествует FIN или сбросу, который оно отправляет</translation>
    </message>
    <message>
        <source>nothing is told after the close of the socket</source>
        <translation>после закрытия сокета ни о чём не уведомляют</translation>
    </message>
    <message>
        <source>the end is told after the last data was read</source>
        <translation>о конце уведомляют после чтения последних данных</translation>
    </message>
    <message>
        <source>a reset answers the segment that provoked it, and the close came before</source>
        <translation>сброс отвечает на вызвавший его сегмент, и закрытие было раньше</translation>
    </message>
    <message>
        <source>the linger option is set before the close</source>
        <translation>параметр linger задаётся до закрытия</translation>
    </message>
    <message>
        <source>probes come before the failure that they lead to</source>
        <translation>пробы предшествуют сбою, к которому ведут</translation>
    </message>
    <message>
        <source>FD_CLOSE: the peer has ended the connection</source>
        <translation>FD_CLOSE: другая сторона завершила соединение</translation>
    </message>
    <message>
        <source>FD_CLOSE is told to who registered for it</source>
        <translation>FD_CLOSE получает тот, кто на него подписан</translation>
    </message>
    <message>
        <source>FD_CLOSE carries 0, WSAECONNRESET, WSAECONNABORTED or WSAENETDOWN</source>
        <translation>FD_CLOSE несёт 0, WSAECONNRESET, WSAECONNABORTED или WSAENETDOWN</translation>
    </message>
    <message>
        <source>FD_CLOSE comes after the peer&apos;s FIN, when no data is left to read</source>
        <translation>FD_CLOSE приходит после FIN другой стороны, когда читать больше нечего</translation>
    </message>
    <message>
        <source>FD_CLOSE also comes when the own side had shut down first</source>
        <translation>FD_CLOSE приходит и тогда, когда своя сторона отключилась первой</translation>
    </message>
    <message>
        <source>after a reset FD_CLOSE comes at once</source>
        <translation>после сброса FD_CLOSE приходит сразу</translation>
    </message>
    <message>
        <source>FD_CLOSE comes at once to who registers when all is over</source>
        <translation>FD_CLOSE приходит сразу тому, кто подписался, когда всё кончено</translation>
    </message>
    <message>
        <source>FD_CLOSE never comes after WSPCloseSocket</source>
        <translation>FD_CLOSE никогда не приходит после WSPCloseSocket</translation>
    </message>
    <message>
        <source>FD_CLOSE comes at most once</source>
        <translation>FD_CLOSE приходит не более одного раза</translation>
    </message>
    <message>
        <source>data is told by FD_READ, the end only by FD_CLOSE</source>
        <translation>о данных уведомляет FD_READ, о конце — только FD_CLOSE</translation>
    </message>
    <message>
        <source>FD_CLOSE: the connection entered CLOSE-WAIT or TIME-WAIT</source>
        <translation>FD_CLOSE: соединение перешло в CLOSE-WAIT или TIME-WAIT</translation>
    </message>
    <message>
        <source>neither the own shutdown nor a peer that vanished brings FD_CLOSE</source>
        <translation>ни своё отключение, ни исчезнувшая другая сторона не вызывают FD_CLOSE</translation>
    </message>
    <message>
        <source>the leaves of a multipoint session are told when the root closes</source>
        <translation>листья многоточечного сеанса уведомляются, когда закрывается корень</translation>
    </message>
    <message>
        <source>WSPSelect tells the same: readable with 0 bytes or an error</source>
        <translation>WSPSelect сообщает то же: готов к чтению с 0 байт или ошибкой</translation>
    </message>
    <message>
        <source>WSAPoll tells the same by POLLHUP and POLLERR</source>
        <translation>WSAPoll сообщает то же через POLLHUP и POLLERR</translation>
    </message>
    <message>
        <source>TCP carries no disconnect data, so that the call fails with WSAENOPROTOOPT</source>
        <translation>TCP не несёт данных отключения, поэтому вызов завершается с WSAENOPROTOOPT</translation>
    </message>
    <message>
        <source>somebody else made the reset in its name</source>
        <translation>кто-то другой создал сброс от его имени</translation>
    </message>
    <message>
        <source>a timer ran out; the stack does that without a call</source>
        <translation>сработал таймер; стек делает это без вызова</translation>
    </message>
    <message>
        <source>the reset answers a segment that found no socket</source>
        <translation>сброс отвечает на сегмент, для которого не нашлось сокета</translation>
    </message>
    <message>
        <source>the server had sent nothing of its own</source>
        <translation>сервер ещё ничего своего не отправил</translation>
    </message>
    <message>
        <source>the reset was not accepted</source>
        <translation>сброс не был принят</translation>
    </message>
    <message>
        <source>no reset that counts reached it</source>
        <translation>ни один значимый сброс до него не дошёл</translation>
    </message>
    <message>
        <source>no FIN reached it</source>
        <translation>FIN до него не дошёл</translation>
    </message>
    <message>
        <source>bytes before the FIN never arrived</source>
        <translation>байты перед FIN не пришли</translation>
    </message>
    <message>
        <source>all that it sent was acknowledged</source>
        <translation>всё, что он отправил, подтверждено</translation>
    </message>
    <message>
        <source>no call sends such a segment</source>
        <translation>такой сегмент не отправляет ни один вызов</translation>
    </message>
    <message>
        <source>Linux and Windows differ here</source>
        <translation>здесь Linux и Windows различаются</translation>
    </message>
    <message>
        <source>the connection was not yet established</source>
        <translation>соединение ещё не было установлено</translation>
    </message>
    <message>
        <source>its protocol&apos;s release has room for disconnect data</source>
        <translation>в завершении его протокола есть место для данных отключения</translation>
    </message>
    <message>
        <source>after receiving was switched off data is reset or, as --recvdisc-model=spi has it, not acknowledged</source>
        <translation>после отключения приёма на данные отвечают сбросом или, как требует --recvdisc-model=spi, их не подтверждают</translation>
    </message>
    <message>
        <source>plain close: WSPCloseSocket, linger off</source>
        <translation>простое закрытие: WSPCloseSocket, linger выключен</translation>
    </message>
    <message>
        <source>recommended, by events: WSPShutdown(SD_SEND), FD_CLOSE, WSPRecv to 0, WSPCloseSocket</source>
        <translation>рекомендуется, по событиям: WSPShutdown(SD_SEND), FD_CLOSE, WSPRecv до 0, WSPCloseSocket</translation>
    </message>
    <message>
        <source>recommended, overlapped: WSPShutdown(SD_SEND), WSPRecv to 0, WSPCloseSocket</source>
        <translation>рекомендуется, с перекрытием: WSPShutdown(SD_SEND), WSPRecv до 0, WSPCloseSocket</translation>
    </message>
    <message>
        <source>responder: WSPRecv to 0, WSPSend the rest, WSPShutdown(SD_SEND) or WSPCloseSocket</source>
        <translation>отвечающий: WSPRecv до 0, WSPSend остатка, WSPShutdown(SD_SEND) или WSPCloseSocket</translation>
    </message>
    <message>
        <source>both directions off: WSPShutdown(SD_BOTH), WSPCloseSocket</source>
        <translation>оба направления отключены: WSPShutdown(SD_BOTH), WSPCloseSocket</translation>
    </message>
    <message>
        <source>hard close: SO_LINGER on with 0 s, WSPCloseSocket</source>
        <translation>жёсткое закрытие: SO_LINGER включён с 0 с, WSPCloseSocket</translation>
    </message>
    <message>
        <source>linger with a limit: SO_LINGER on with n s, WSPCloseSocket</source>
        <translation>linger с пределом: SO_LINGER включён с n с, WSPCloseSocket</translation>
    </message>
    <message>
        <source>careless close: WSPCloseSocket with data unread</source>
        <translation>небрежное закрытие: WSPCloseSocket с непрочитанными данными</translation>
    </message>
    <message>
        <source>disconnect data, initiator: WSPSendDisconnect with data</source>
        <translation>данные отключения, инициатор: WSPSendDisconnect с данными</translation>
    </message>
    <message>
        <source>disconnect data, responder: WSPRecvDisconnect, WSPSendDisconnect with data</source>
        <translation>данные отключения, отвечающий: WSPRecvDisconnect, WSPSendDisconnect с данными</translation>
    </message>
    <message>
        <source>WSPSendDisconnect without data, WSPCloseSocket</source>
        <translation>WSPSendDisconnect без данных, WSPCloseSocket</translation>
    </message>
    <message>
        <source>socket reuse: DisconnectEx or TransmitFile with TF_REUSE_SOCKET</source>
        <translation>повторное использование сокета: DisconnectEx или TransmitFile с TF_REUSE_SOCKET</translation>
    </message>
    <message>
        <source>no call: process end, WSPCleanup, provider abort or timeout</source>
        <translation>без вызова: конец процесса, WSPCleanup, обрыв провайдером или тайм-аут</translation>
    </message>
    <message>
        <source>retry after WSAEWOULDBLOCK: the failed WSPCloseSocket sent nothing</source>
        <translation>повтор после WSAEWOULDBLOCK: неудавшийся WSPCloseSocket ничего не отправил</translation>
    </message>
    <message>
        <source>shared handle: the last WSPCloseSocket of several</source>
        <translation>общий дескриптор: последний WSPCloseSocket из нескольких</translation>
    </message>
    <message>
        <source>half-closed</source>
        <translation>полузакрыто</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>timed-out</source>
        <translation>тайм-аут</translation>
    </message>
    <message>
        <source>still-open</source>
        <translation>ещё открыто</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>both directions ended by FIN and both FINs were acknowledged</source>
        <translation>оба направления завершены FIN, и оба FIN подтверждены</translation>
    </message>
    <message>
        <source>exactly one direction ended by an acknowledged FIN, the other was open at the end</source>
        <translation>ровно одно направление завершено подтверждённым FIN, другое в конце было открыто</translation>
    </message>
    <message>
        <source>a reset that its receiver accepted ended it before both FINs were acknowledged</source>
        <translation>принятый получателем сброс завершил соединение до подтверждения обоих FIN</translation>
    </message>
    <message>
        <source>the SYN was answered by a reset or an ICMP unreachable</source>
        <translation>на SYN ответили сбросом или ICMP о недоступности</translation>
    </message>
    <message>
        <source>the handshake never completed and nobody reset it</source>
        <translation>рукопожатие не завершилось, и никто его не сбросил</translation>
    </message>
    <message>
        <source>one side gave up on a silent peer</source>
        <translation>одна сторона сдалась из-за молчания другой</translation>
    </message>
    <message>
        <source>established, neither FIN nor reset when the capture ended</source>
        <translation>установлено, ни FIN, ни сброса к концу захвата</translation>
    </message>
    <message>
        <source>the packets do not decide</source>
        <translation>пакеты не решают</translation>
    </message>
    <message>
        <source>both</source>
        <translation>обе стороны</translation>
    </message>
    <message>
        <source>middlebox</source>
        <translation>устройство на пути</translation>
    </message>
    <message>
        <source>none</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>linger 0</source>
        <translation>linger 0</translation>
    </message>
    <message>
        <source>unread data</source>
        <translation>непрочитанные данные</translation>
    </message>
    <message>
        <source>closed port</source>
        <translation>закрытый порт</translation>
    </message>
    <message>
        <source>unknown connection</source>
        <translation>неизвестное соединение</translation>
    </message>
    <message>
        <source>listener closed</source>
        <translation>слушающий сокет закрыт</translation>
    </message>
    <message>
        <source>accept queue full</source>
        <translation>очередь accept полна</translation>
    </message>
    <message>
        <source>idle timeout</source>
        <translation>тайм-аут простоя</translation>
    </message>
    <message>
        <source>forged reset</source>
        <translation>поддельный сброс</translation>
    </message>
    <message>
        <source>the application&apos;s choice</source>
        <translation>решение приложения</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>причина неизвестна</translation>
    </message>
    <message>
        <source>Apache httpd or Node.js</source>
        <translation>Apache httpd или Node.js</translation>
    </message>
    <message>
        <source>older versions of Apache httpd</source>
        <translation>старые версии Apache httpd</translation>
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
        <translation>AWS Network Load Balancer или Network Firewall</translation>
    </message>
    <message>
        <source>the Google Cloud firewall</source>
        <translation>межсетевой экран Google Cloud</translation>
    </message>
    <message>
        <source>Envoy or a common firewall</source>
        <translation>Envoy или обычный межсетевой экран</translation>
    </message>
    <message>
        <source>Linux connection tracking</source>
        <translation>отслеживание соединений Linux</translation>
    </message>
    <message>
        <source>{side} {size}[, the last {count} of them] before its FIN (packet {packet}): [&quot;{text}&quot;, ]hex {hex}</source>
        <translation>{side} {size}[, последние {count} из них] перед своим FIN (пакет {packet}): [«{text}», ]hex {hex}</translation>
    </message>
    <message>
        <source>packet {packet}</source>
        <translation>пакет {packet}</translation>
    </message>
    <message>
        <source>{call}[ (n = {seconds}: called that long before)][, then {next}]</source>
        <translation>{call}[ (n = {seconds}: вызван настолько раньше)][, затем {next}]</translation>
    </message>
    <message>
        <source>      excluded</source>
        <translation>      исключены</translation>
    </message>
    <message>
        <source>{call}, {certainty}: {packets}</source>
        <translation>{call}, {certainty}: {packets}</translation>
    </message>
    <message>
        <source>prepares its answer, which no packet shows</source>
        <translation>готовит свой ответ, чего не показывает ни один пакет</translation>
    </message>
    <message>
        <source>{call}, possible: it sends nothing and has no place in time</source>
        <translation>{call}, возможно: ничего не отправляет и не имеет места во времени</translation>
    </message>
    <message>
        <source>a call that switches receiving off, {certainty}: left unacknowledged {packets}</source>
        <translation>вызов, отключающий приём, {certainty}: без подтверждения {packets}</translation>
    </message>
    <message>
        <source>      certain</source>
        <translation>      точно</translation>
    </message>
    <message>
        <source>      likely</source>
        <translation>      вероятно</translation>
    </message>
    <message>
        <source>      possible</source>
        <translation>      возможно</translation>
    </message>
    <message>
        <source>      reacted</source>
        <translation>      реакция</translation>
    </message>
    <message>
        <source>Calls of the client</source>
        <translation>Вызовы клиента</translation>
    </message>
    <message>
        <source>Calls of the server</source>
        <translation>Вызовы сервера</translation>
    </message>
    <message>
        <source>{title}, had it used Winsock (its packets do not look like it)</source>
        <translation>{title}, если бы он использовал Winsock (его пакеты на это не похожи)</translation>
    </message>
    <message>
        <source>  told</source>
        <translation>  уведомлён</translation>
    </message>
    <message>
        <source>  at a port</source>
        <translation>  на порту</translation>
    </message>
    <message>
        <source>  sequences</source>
        <translation>  цепочки</translation>
    </message>
    <message>
        <source>[({step}) ]{what} of the client</source>
        <translation>[({step}) ]{what} клиента</translation>
    </message>
    <message>
        <source>[({step}) ]{what} of the server</source>
        <translation>[({step}) ]{what} сервера</translation>
    </message>
    <message>
        <source>the eight steps of a shutdown with disconnect data, over TCP: last data and FIN stand for it, which is possible and no more; the {responder} answered before the FIN came ({certainty}, variant {variant})</source>
        <translation>восемь шагов завершения с данными отключения, поверх TCP: их заменяют последние данные и FIN, что возможно, но не более; {responder} ответил до прихода FIN ({certainty}, вариант {variant})</translation>
    </message>
    <message>
        <source>the eight steps of a shutdown with disconnect data, over TCP: last data and FIN stand for it, which is possible and no more; the {responder} waited for the end of the stream ({certainty}, variant {variant})</source>
        <translation>восемь шагов завершения с данными отключения, поверх TCP: их заменяют последние данные и FIN, что возможно, но не более; {responder} ждал конца потока ({certainty}, вариант {variant})</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} и {second}</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>Без порядка</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>  or</source>
        <translation>  или</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>  states</source>
        <translation>  состояния</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Захвачено</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation>См. также</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Сигнатура</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>{cause}{names}, {confidence}[: {why}]</source>
        <translation>{cause}{names}, {confidence}[: {why}]</translation>
    </message>
    <message>
        <source>its FIN was acknowledged</source>
        <translation>его FIN подтверждён</translation>
    </message>
    <message>
        <source>its FIN was never acknowledged</source>
        <translation>его FIN не подтверждён</translation>
    </message>
    <message>
        <source>ended by a reset</source>
        <translation>завершено сбросом</translation>
    </message>
    <message>
        <source>fell silent</source>
        <translation>замолчал</translation>
    </message>
    <message>
        <source>never closed</source>
        <translation>не закрыл</translation>
    </message>
    <message>
        <source>ended in order</source>
        <translation>завершено по порядку</translation>
    </message>
    <message>
        <source>its end was never confirmed</source>
        <translation>его конец не подтверждён</translation>
    </message>
    <message>
        <source>ended at once</source>
        <translation>завершено сразу</translation>
    </message>
    <message>
        <source>{who} sent {size} in {count} {count?packet|packets}; {end}[, {unacked} never acknowledged][, {risk} acknowledged but perhaps never read]</source>
        <translation>{who}: отправлено {size} в {count} {count?пакете|пакетах|пакетах}; {end}[, {unacked} не подтверждено][, {risk} подтверждено, но, возможно, не прочитано]</translation>
    </message>
    <message>
        <source>from first to last packet {duration}</source>
        <translation>от первого до последнего пакета {duration}</translation>
    </message>
    <message>
        <source>round trip {duration}</source>
        <translation>RTT {duration}</translation>
    </message>
    <message>
        <source>idle before the close {duration}</source>
        <translation>простой перед закрытием {duration}</translation>
    </message>
    <message>
        <source>half-closed {duration}</source>
        <translation>полузакрыто {duration}</translation>
    </message>
    <message>
        <source>the close took {duration}</source>
        <translation>закрытие длилось {duration}</translation>
    </message>
    <message>
        <source>as connection {number}, [inside {layers}|outside any tunnel]</source>
        <translation>как соединение {number}, [внутри {layers}|вне туннелей]</translation>
    </message>
    <message>
        <source>at the client, {confidence}</source>
        <translation>у клиента, {confidence}</translation>
    </message>
    <message>
        <source>at the server, {confidence}</source>
        <translation>у сервера, {confidence}</translation>
    </message>
    <message>
        <source>between the two, {confidence}</source>
        <translation>между ними, {confidence}</translation>
    </message>
    <message>
        <source>an abort</source>
        <translation>обрыв</translation>
    </message>
    <message>
        <source>a stack&apos;s reply</source>
        <translation>ответ стека</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>without effect</source>
        <translation>без последствий</translation>
    </message>
    <message>
        <source>perhaps accepted</source>
        <translation>возможно, принят</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>подлинный</translation>
    </message>
    <message>
        <source>probably genuine</source>
        <translation>вероятно, подлинный</translation>
    </message>
    <message>
        <source>perhaps forged</source>
        <translation>возможно, поддельный</translation>
    </message>
    <message>
        <source>the clues say that somebody else than the client ended it</source>
        <translation>признаки говорят, что завершил не клиент, а кто-то другой</translation>
    </message>
    <message>
        <source>the clues make it likely that somebody else than the client ended it</source>
        <translation>признаки делают вероятным, что завершил не клиент, а кто-то другой</translation>
    </message>
    <message>
        <source>also made by clients and networks that nobody tampers with</source>
        <translation>бывает и у клиентов и сетей, в которые никто не вмешивается</translation>
    </message>
    <message>
        <source>here the client itself sent what matches</source>
        <translation>здесь подходящее отправил сам клиент</translation>
    </message>
    <message>
        <source>{clue} (tells nothing)</source>
        <translation>{clue} (ничего не говорит)</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;, cut short</source>
        <translation>«{text}», обрезано</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>not known what it means</source>
        <translation>значение неизвестно</translation>
    </message>
    <message>
        <source>packet {packet} carries a reason ({carrier}[, {confidence}]): {reason}</source>
        <translation>пакет {packet} несёт причину ({carrier}[, {confidence}]): {reason}</translation>
    </message>
    <message>
        <source>{kind}[ to {event}], {effect}, {origin}[: {why}]</source>
        <translation>{kind}[ на {event}], {effect}, {origin}[: {why}]</translation>
    </message>
    <message>
        <source>clues:</source>
        <translation>признаки:</translation>
    </message>
    <message>
        <source>matches signature {number}, {name}; {doubt}</source>
        <translation>подходит к сигнатуре {number}, {name}; {doubt}</translation>
    </message>
    <message>
        <source>Connection {number}:</source>
        <translation>Соединение {number}:</translation>
    </message>
    <message>
        <source>data ({size})</source>
        <translation>данные ({size})</translation>
    </message>
    <message>
        <source>challenge ACK to {event} (RFC 5961)</source>
        <translation>challenge ACK на {event} (RFC 5961)</translation>
    </message>
    <message>
        <source>packet {packet}: ICMP error for a segment of the {side}[, {note}]</source>
        <translation>пакет {packet}: ошибка ICMP на сегмент, отправитель — {side}[, {note}]</translation>
    </message>
    <message>
        <source>packet {packet}: {what} from the {side}[, {note}]</source>
        <translation>пакет {packet}: {what}, {side}[, {note}]</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>its claimed sender went on in packet {observed}</source>
        <translation>его мнимый отправитель продолжил в пакете {observed}</translation>
    </message>
    <message>
        <source>packet {observed} reset the other end in the same moment</source>
        <translation>пакет {observed} в тот же миг сбросил другой конец</translation>
    </message>
    <message>
        <source>hop limit {observed}, its claimed sender&apos;s packets {expected}</source>
        <translation>предел переходов {observed}, у пакетов мнимого отправителя {expected}</translation>
    </message>
    <message>
        <source>hop limit {observed}, its claimed sender&apos;s packets {expected}: as far away with another start value</source>
        <translation>предел переходов {observed}, у пакетов мнимого отправителя {expected}: так же далеко при другом начальном значении</translation>
    </message>
    <message>
        <source>IP identification {observed} copied from its receiver&apos;s packet</source>
        <translation>идентификация IP {observed} скопирована из пакета получателя</translation>
    </message>
    <message>
        <source>IP identification {observed} after its claimed sender&apos;s {expected}</source>
        <translation>идентификация IP {observed} после {expected} мнимого отправителя</translation>
    </message>
    <message>
        <source>DF {observed}, its claimed sender&apos;s packets {expected}</source>
        <translation>DF {observed}, у пакетов мнимого отправителя {expected}</translation>
    </message>
    <message>
        <source>window {observed} copied from its receiver&apos;s packet</source>
        <translation>окно {observed} скопировано из пакета получателя</translation>
    </message>
    <message>
        <source>reserved header bits {observed}, which must be zero</source>
        <translation>зарезервированные биты заголовка {observed}, которые должны быть нулём</translation>
    </message>
    <message>
        <source>no timestamp, though both sides had agreed on them</source>
        <translation>нет метки времени, хотя обе стороны о них договорились</translation>
    </message>
    <message>
        <source>timestamp {observed}, its claimed sender&apos;s SYN {expected}</source>
        <translation>метка времени {observed}, в SYN мнимого отправителя {expected}</translation>
    </message>
    <message>
        <source>MAC address {observed}, its claimed sender&apos;s frames {expected}</source>
        <translation>MAC-адрес {observed}, у кадров мнимого отправителя {expected}</translation>
    </message>
    <message>
        <source>only {observed} after what it answers, the round trip is {expected}</source>
        <translation>всего {observed} после того, на что отвечает, а RTT {expected}</translation>
    </message>
    <message>
        <source>sequence number {observed} ahead of the stream, another reset&apos;s {expected}</source>
        <translation>номер {observed} впереди потока, у другого сброса {expected}</translation>
    </message>
    <message>
        <source>sequence number {observed} asked for by nobody, {expected} was reached</source>
        <translation>номер {observed}, о котором никто не просил, достигнут {expected}</translation>
    </message>
    <message>
        <source>acknowledges {observed}, only {expected} was reached</source>
        <translation>подтверждает {observed}, достигнут лишь {expected}</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>поддельный</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>нейтрально</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабо</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средне</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>сильно</translation>
    </message>
    <message>
        <source>decisive</source>
        <translation>решающе</translation>
    </message>
    <message>
        <source>all subflows are aborted at once</source>
        <translation>все подпотоки обрываются сразу</translation>
    </message>
    <message>
        <source>at once, as a stack or a program that waits for events does</source>
        <translation>сразу, как стек или программа, ждущая событий</translation>
    </message>
    <message>
        <source>as long as an acknowledgement is held back</source>
        <translation>столько, сколько задерживают подтверждение</translation>
    </message>
    <message>
        <source>soon, as programs do</source>
        <translation>скоро, как делают программы</translation>
    </message>
    <message>
        <source>late, as people and timers decide</source>
        <translation>поздно, как решают люди и таймеры</translation>
    </message>
    <message>
        <source>The handshake is not in the capture; the side with the lower or well-known port is taken for the server.</source>
        <translation>Рукопожатия в захвате нет; сервером считается сторона с меньшим или известным портом.</translation>
    </message>
    <message>
        <source>The handshake is not in the capture; the side that sent the first packet is taken for the client.</source>
        <translation>Рукопожатия в захвате нет; клиентом считается сторона, отправившая первый пакет.</translation>
    </message>
    <message>
        <source>number of the connection, by first packet</source>
        <translation>номер соединения, по первому пакету</translation>
    </message>
    <message>
        <source>tcp, sctp, dccp, tp4, nsp, x25 or quic</source>
        <translation>tcp, sctp, dccp, tp4, nsp, x25 или quic</translation>
    </message>
    <message>
        <source>address of either side</source>
        <translation>адрес любой из сторон</translation>
    </message>
    <message>
        <source>port of either side</source>
        <translation>порт любой из сторон</translation>
    </message>
    <message>
        <source>address of the side that opened</source>
        <translation>адрес стороны, которая открыла</translation>
    </message>
    <message>
        <source>port of the side that opened</source>
        <translation>порт стороны, которая открыла</translation>
    </message>
    <message>
        <source>address of the side that answered</source>
        <translation>адрес стороны, которая ответила</translation>
    </message>
    <message>
        <source>port of the side that answered</source>
        <translation>порт стороны, которая ответила</translation>
    </message>
    <message>
        <source>how client and server were told apart</source>
        <translation>как различили клиента и сервер</translation>
    </message>
    <message>
        <source>how often the same addresses and ports were used before</source>
        <translation>сколько раз те же адреса и порты использовались раньше</translation>
    </message>
    <message>
        <source>headers around IP, such as vlan:10</source>
        <translation>заголовки вокруг IP, например vlan:10</translation>
    </message>
    <message>
        <source>number of the first packet</source>
        <translation>номер первого пакета</translation>
    </message>
    <message>
        <source>time of the first packet</source>
        <translation>время первого пакета</translation>
    </message>
    <message>
        <source>number of the last packet</source>
        <translation>номер последнего пакета</translation>
    </message>
    <message>
        <source>time of the last packet</source>
        <translation>время последнего пакета</translation>
    </message>
    <message>
        <source>packets of both sides</source>
        <translation>пакеты обеих сторон</translation>
    </message>
    <message>
        <source>packets the client sent</source>
        <translation>пакеты, отправленные клиентом</translation>
    </message>
    <message>
        <source>packets the server sent</source>
        <translation>пакеты, отправленные сервером</translation>
    </message>
    <message>
        <source>payload bytes of both sides</source>
        <translation>байты данных обеих сторон</translation>
    </message>
    <message>
        <source>payload bytes the client sent</source>
        <translation>байты данных, отправленные клиентом</translation>
    </message>
    <message>
        <source>payload bytes the server sent</source>
        <translation>байты данных, отправленные сервером</translation>
    </message>
    <message>
        <source>the handshake is not in the capture</source>
        <translation>рукопожатия в захвате нет</translation>
    </message>
    <message>
        <source>acknowledged bytes are missing from the capture</source>
        <translation>в захвате нет подтверждённых байт</translation>
    </message>
    <message>
        <source>packets captured twice</source>
        <translation>пакеты, захваченные дважды</translation>
    </message>
    <message>
        <source>where the capture was taken</source>
        <translation>где сделан захват</translation>
    </message>
    <message>
        <source>round-trip time of the handshake</source>
        <translation>RTT рукопожатия</translation>
    </message>
    <message>
        <source>how the connection ended</source>
        <translation>как закончилось соединение</translation>
    </message>
    <message>
        <source>finer class of the ending, such as P04</source>
        <translation>более точный класс завершения, например P04</translation>
    </message>
    <message>
        <source>name of that class, such as &quot;half-close used&quot;</source>
        <translation>имя этого класса, например &quot;half-close used&quot;</translation>
    </message>
    <message>
        <source>how sure the verdict is; certain &gt; likely &gt; possible</source>
        <translation>насколько надёжен вывод; certain &gt; likely &gt; possible</translation>
    </message>
    <message>
        <source>who began the teardown</source>
        <translation>кто начал завершение</translation>
    </message>
    <message>
        <source>the sides that sent FIN</source>
        <translation>стороны, отправившие FIN</translation>
    </message>
    <message>
        <source>who sent the reset that ended it</source>
        <translation>кто отправил завершивший сброс</translation>
    </message>
    <message>
        <source>why it ended so</source>
        <translation>почему закончилось именно так</translation>
    </message>
    <message>
        <source>how sure the cause is; certain &gt; likely &gt; possible</source>
        <translation>насколько надёжна причина; certain &gt; likely &gt; possible</translation>
    </message>
    <message>
        <source>details of the ending, such as data-lost</source>
        <translation>подробности завершения, например data-lost</translation>
    </message>
    <message>
        <source>how the client&apos;s direction ended</source>
        <translation>как закончилось направление клиента</translation>
    </message>
    <message>
        <source>client bytes never acknowledged</source>
        <translation>неподтверждённые байты клиента</translation>
    </message>
    <message>
        <source>client bytes acknowledged but perhaps never read</source>
        <translation>подтверждённые, но, возможно, не прочитанные байты клиента</translation>
    </message>
    <message>
        <source>how the server&apos;s direction ended</source>
        <translation>как закончилось направление сервера</translation>
    </message>
    <message>
        <source>server bytes never acknowledged</source>
        <translation>неподтверждённые байты сервера</translation>
    </message>
    <message>
        <source>server bytes acknowledged but perhaps never read</source>
        <translation>подтверждённые, но, возможно, не прочитанные байты сервера</translation>
    </message>
    <message>
        <source>TCP state of the client at the last packet</source>
        <translation>состояние TCP клиента на последнем пакете</translation>
    </message>
    <message>
        <source>TCP state of the server at the last packet</source>
        <translation>состояние TCP сервера на последнем пакете</translation>
    </message>
    <message>
        <source>first to last packet</source>
        <translation>от первого до последнего пакета</translation>
    </message>
    <message>
        <source>last payload to first FIN or reset</source>
        <translation>от последних данных до первого FIN или сброса</translation>
    </message>
    <message>
        <source>first FIN to the end of the other direction</source>
        <translation>от первого FIN до конца другого направления</translation>
    </message>
    <message>
        <source>first to last packet of the teardown</source>
        <translation>от первого до последнего пакета завершения</translation>
    </message>
    <message>
        <source>Zeek&apos;s word for the ending, such as RSTO</source>
        <translation>слово Zeek для завершения, например RSTO</translation>
    </message>
    <message>
        <source>what lowered the confidence</source>
        <translation>что снизило уверенность</translation>
    </message>
    <message>
        <source>the most likely call behind each ending of either side, such as CLOSE_G</source>
        <translation>вероятнейший вызов за каждым завершением любой стороны, например CLOSE_G</translation>
    </message>
    <message>
        <source>of the client</source>
        <translation>клиента</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>сервера</translation>
    </message>
    <message>
        <source>what either application would have been told, such as I.RECV_RST</source>
        <translation>о чём было бы уведомлено любое из приложений, например I.RECV_RST</translation>
    </message>
    <message>
        <source>what the client&apos;s would</source>
        <translation>приложение клиента</translation>
    </message>
    <message>
        <source>what the server&apos;s would</source>
        <translation>приложение сервера</translation>
    </message>
    <message>
        <source>protocol units that said something of the end, such as bgp-notification</source>
        <translation>единицы протоколов, сообщившие что-то о конце, например bgp-notification</translation>
    </message>
    <message>
        <source>what they do to the connection, such as graceful</source>
        <translation>что они делают с соединением, например graceful</translation>
    </message>
    <message>
        <source>codes of the reasons that they give</source>
        <translation>коды причин, которые они называют</translation>
    </message>
    <message>
        <source>texts that they carry</source>
        <translation>тексты, которые они несут</translation>
    </message>
    <message>
        <source>at once after packet {packet} reached it: {pace} {rule}</source>
        <translation>сразу после прихода пакета {packet}: {pace} {rule}</translation>
    </message>
    <message>
        <source>{latency} after packet {packet} reached it: {pace} {rule}</source>
        <translation>через {latency} после прихода пакета {packet}: {pace} {rule}</translation>
    </message>
    <message>
        <source>about {latency} after packet {packet} reached it: {pace} {rule}</source>
        <translation>примерно через {latency} после прихода пакета {packet}: {pace} {rule}</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>Не декодировано</translation>
    </message>
    <message>
        <source>more nested headers than are followed</source>
        <translation>больше вложенных заголовков, чем отслеживается</translation>
    </message>
    <message>
        <source>This packet holds a part of a datagram; the rest of it is in other packets.</source>
        <translation>Этот пакет содержит часть датаграммы; остальное в других пакетах.</translation>
    </message>
    <message>
        <source>Part of a datagram</source>
        <translation>Часть датаграммы</translation>
    </message>
    <message>
        <source>What follows the ICMP header is the packet that the error is about.</source>
        <translation>За заголовком ICMP следует пакет, к которому относится ошибка.</translation>
    </message>
    <message>
        <source>Nothing of these bytes is analyzed.</source>
        <translation>Эти байты не анализируются.</translation>
    </message>
    <message>
        <source>RFC 791: from host to host.</source>
        <translation>RFC 791: от хоста к хосту.</translation>
    </message>
    <message>
        <source>Version and header length</source>
        <translation>Версия и длина заголовка</translation>
    </message>
    <message>
        <source>The length counts in units of four bytes.</source>
        <translation>Длина считается по четыре байта.</translation>
    </message>
    <message>
        <source>Service and ECN</source>
        <translation>Обслуживание и ECN</translation>
    </message>
    <message>
        <source>RFC 2474 and RFC 3168: how to be treated.</source>
        <translation>RFC 2474 и RFC 3168: как обращаться.</translation>
    </message>
    <message>
        <source>Total length</source>
        <translation>Полная длина</translation>
    </message>
    <message>
        <source>Header and all that follows, as the sender says.</source>
        <translation>Заголовок и всё дальнейшее, по словам отправителя.</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Идентификация</translation>
    </message>
    <message>
        <source>Counts up at many hosts: a reset that does not fit in may come from another.</source>
        <translation>У многих хостов растёт: не вписывающийся сброс может быть от другого.</translation>
    </message>
    <message>
        <source>Flags and offset</source>
        <translation>Флаги и смещение</translation>
    </message>
    <message>
        <source>Whether this is a part of a datagram.</source>
        <translation>Часть ли это датаграммы.</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Время жизни (TTL)</translation>
    </message>
    <message>
        <source>Falls by one at every router: a reset with another one took another way.</source>
        <translation>Убывает на единицу на каждом маршрутизаторе: сброс с другим значением шёл другим путём.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>What follows.</source>
        <translation>Что следует дальше.</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>Контрольная сумма заголовка</translation>
    </message>
    <message>
        <source>Of this header alone.</source>
        <translation>Только этого заголовка.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Who sent it, as it claims.</source>
        <translation>Кто отправил, как утверждается.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Whom it is for.</source>
        <translation>Кому предназначено.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>RFC 8200: from host to host.</source>
        <translation>RFC 8200: от хоста к хосту.</translation>
    </message>
    <message>
        <source>Version, class and flow label</source>
        <translation>Версия, класс и метка потока</translation>
    </message>
    <message>
        <source>RFC 6437: packets of one flow carry one label.</source>
        <translation>RFC 6437: пакеты одного потока несут одну метку.</translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation>Длина данных</translation>
    </message>
    <message>
        <source>All that follows this header.</source>
        <translation>Всё после этого заголовка.</translation>
    </message>
    <message>
        <source>Next header</source>
        <translation>Следующий заголовок</translation>
    </message>
    <message>
        <source>Hop limit</source>
        <translation>Предел переходов</translation>
    </message>
    <message>
        <source>Extension header</source>
        <translation>Заголовок расширения</translation>
    </message>
    <message>
        <source>RFC 8200 §4: between the IPv6 header and the transport.</source>
        <translation>RFC 8200 §4: между заголовком IPv6 и транспортом.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Which part of the datagram this is.</source>
        <translation>Какая это часть датаграммы.</translation>
    </message>
    <message>
        <source>The same in all parts.</source>
        <translation>Одинакова во всех частях.</translation>
    </message>
    <message>
        <source>RFC 792, RFC 4443: a device on the way, or the host itself, says that a packet failed.</source>
        <translation>RFC 792, RFC 4443: устройство на пути или сам хост сообщает, что пакет не прошёл.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>What kind of message.</source>
        <translation>Вид сообщения.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Which of its kind.</source>
        <translation>Какое из этого вида.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Of the whole message.</source>
        <translation>Всего сообщения.</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>Остаток заголовка</translation>
    </message>
    <message>
        <source>Its use depends on the type.</source>
        <translation>Использование зависит от типа.</translation>
    </message>
    <message>
        <source>802.1Q VLAN tag</source>
        <translation>Тег VLAN 802.1Q</translation>
    </message>
    <message>
        <source>802.1ad service tag</source>
        <translation>Тег службы 802.1ad</translation>
    </message>
    <message>
        <source>Says what follows; below 1536 it is a length instead.</source>
        <translation>Говорит, что следует; меньше 1536 — длина.</translation>
    </message>
    <message>
        <source>IEEE 802.3: the way over the local network.</source>
        <translation>IEEE 802.3: путь по локальной сети.</translation>
    </message>
    <message>
        <source>The device on this network that is to take it.</source>
        <translation>Устройство этой сети, которое должно принять.</translation>
    </message>
    <message>
        <source>The device on this network that sent it, often a router.</source>
        <translation>Устройство этой сети, которое отправило, часто маршрутизатор.</translation>
    </message>
    <message>
        <source>Service VLAN tag</source>
        <translation>Служебный тег VLAN</translation>
    </message>
    <message>
        <source>IEEE 802.1Q: which virtual network it belongs to.</source>
        <translation>IEEE 802.1Q: к какой виртуальной сети относится.</translation>
    </message>
    <message>
        <source>Priority and VLAN</source>
        <translation>Приоритет и VLAN</translation>
    </message>
    <message>
        <source>Three bits of priority, one that allows dropping, twelve that name the VLAN.</source>
        <translation>Три бита приоритета, один разрешает отбрасывать, двенадцать — номер VLAN.</translation>
    </message>
    <message>
        <source>Linux cooked capture</source>
        <translation>Захват Linux cooked</translation>
    </message>
    <message>
        <source>What Linux writes in place of a link header.</source>
        <translation>То, что Linux пишет вместо канального заголовка.</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>Тип пакета</translation>
    </message>
    <message>
        <source>0 to us, 4 sent by us.</source>
        <translation>0 — к нам, 4 — от нас.</translation>
    </message>
    <message>
        <source>Hardware type</source>
        <translation>Тип оборудования</translation>
    </message>
    <message>
        <source>ARPHRD of the device.</source>
        <translation>ARPHRD устройства.</translation>
    </message>
    <message>
        <source>Address length</source>
        <translation>Длина адреса</translation>
    </message>
    <message>
        <source>Of the address that follows.</source>
        <translation>Следующего адреса.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>The sender&apos;s, padded to eight bytes.</source>
        <translation>Отправителя, дополнен до восьми байт.</translation>
    </message>
    <message>
        <source>Linux cooked capture 2</source>
        <translation>Захват Linux cooked 2</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Зарезервировано</translation>
    </message>
    <message>
        <source>Zero.</source>
        <translation>Нуль.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>The index of the device.</source>
        <translation>Индекс устройства.</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Петля</translation>
    </message>
    <message>
        <source>The address family, in place of a link header.</source>
        <translation>Семейство адресов вместо канального заголовка.</translation>
    </message>
    <message>
        <source>IEEE 802.11: the way over the air.</source>
        <translation>IEEE 802.11: путь по воздуху.</translation>
    </message>
    <message>
        <source>Radio information</source>
        <translation>Сведения о радио</translation>
    </message>
    <message>
        <source>What the capturing device says of the reception.</source>
        <translation>Что устройство захвата сообщает о приёме.</translation>
    </message>
    <message>
        <source>RFC 1661: names the protocol that follows.</source>
        <translation>RFC 1661: называет следующий протокол.</translation>
    </message>
    <message>
        <source>RFC 2516: PPP over Ethernet.</source>
        <translation>RFC 2516: PPP поверх Ethernet.</translation>
    </message>
    <message>
        <source>MPLS labels</source>
        <translation>Метки MPLS</translation>
    </message>
    <message>
        <source>RFC 3032: the way through the provider&apos;s network.</source>
        <translation>RFC 3032: путь по сети провайдера.</translation>
    </message>
    <message>
        <source>IEEE 802.2: names the protocol that follows.</source>
        <translation>IEEE 802.2: называет следующий протокол.</translation>
    </message>
    <message>
        <source>GRE tunnel</source>
        <translation>Туннель GRE</translation>
    </message>
    <message>
        <source>RFC 2784: a packet inside this one follows.</source>
        <translation>RFC 2784: далее пакет внутри этого.</translation>
    </message>
    <message>
        <source>A frame that a switch mirrored follows.</source>
        <translation>Далее кадр, отражённый коммутатором.</translation>
    </message>
    <message>
        <source>VXLAN tunnel</source>
        <translation>Туннель VXLAN</translation>
    </message>
    <message>
        <source>RFC 7348: an Ethernet frame inside this packet follows.</source>
        <translation>RFC 7348: далее кадр Ethernet внутри этого пакета.</translation>
    </message>
    <message>
        <source>Geneve tunnel</source>
        <translation>Туннель Geneve</translation>
    </message>
    <message>
        <source>RFC 8926: a frame inside this packet follows.</source>
        <translation>RFC 8926: далее кадр внутри этого пакета.</translation>
    </message>
    <message>
        <source>GTP-U tunnel</source>
        <translation>Туннель GTP-U</translation>
    </message>
    <message>
        <source>3GPP TS 29.281: a packet of a mobile device follows.</source>
        <translation>3GPP TS 29.281: далее пакет мобильного устройства.</translation>
    </message>
    <message>
        <source>L2TP tunnel</source>
        <translation>Туннель L2TP</translation>
    </message>
    <message>
        <source>RFC 2661: PPP inside this packet follows.</source>
        <translation>RFC 2661: далее PPP внутри этого пакета.</translation>
    </message>
    <message>
        <source>EtherIP tunnel</source>
        <translation>Туннель EtherIP</translation>
    </message>
    <message>
        <source>RFC 3378: an Ethernet frame inside this packet follows.</source>
        <translation>RFC 3378: далее кадр Ethernet внутри этого пакета.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Read only as far as it tells what follows.</source>
        <translation>Прочитан лишь настолько, чтобы знать, что следует.</translation>
    </message>
    <message>
        <source>The sender sends nothing more.</source>
        <translation>Отправитель больше ничего не отправляет.</translation>
    </message>
    <message>
        <source>Opens the connection and gives the first sequence number.</source>
        <translation>Открывает соединение и даёт первый номер последовательности.</translation>
    </message>
    <message>
        <source>Ends the connection at once; what is under way is lost.</source>
        <translation>Завершает соединение сразу; то, что в пути, теряется.</translation>
    </message>
    <message>
        <source>The receiver is to hand over what it has.</source>
        <translation>Получатель должен передать имеющееся.</translation>
    </message>
    <message>
        <source>The acknowledgment number counts.</source>
        <translation>Номер подтверждения действителен.</translation>
    </message>
    <message>
        <source>The urgent pointer counts.</source>
        <translation>Указатель срочности действителен.</translation>
    </message>
    <message>
        <source>Congestion was marked (RFC 3168).</source>
        <translation>Отмечена перегрузка (RFC 3168).</translation>
    </message>
    <message>
        <source>The sender has slowed down (RFC 3168).</source>
        <translation>Отправитель замедлился (RFC 3168).</translation>
    </message>
    <message>
        <source>End of options</source>
        <translation>Конец параметров</translation>
    </message>
    <message>
        <source>No operation</source>
        <translation>Нет операции</translation>
    </message>
    <message>
        <source>Maximum segment size</source>
        <translation>Наибольший сегмент (MSS)</translation>
    </message>
    <message>
        <source>Window scale</source>
        <translation>Масштаб окна</translation>
    </message>
    <message>
        <source>SACK permitted</source>
        <translation>SACK разрешён</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Метки времени</translation>
    </message>
    <message>
        <source>User timeout</source>
        <translation>Тайм-аут пользователя</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Malformed option</source>
        <translation>Неверный параметр</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Не прочитан.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Флаги</translation>
    </message>
    <message>
        <source>The control bits, which open and end.</source>
        <translation>Управляющие биты, открывающие и завершающие.</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Порт источника</translation>
    </message>
    <message>
        <source>The sender&apos;s.</source>
        <translation>Отправителя.</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Порт назначения</translation>
    </message>
    <message>
        <source>The receiver&apos;s.</source>
        <translation>Получателя.</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Номер последовательности</translation>
    </message>
    <message>
        <source>Of the first byte; SYN and FIN count as one.</source>
        <translation>Первого байта; SYN и FIN считаются за один.</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>Номер подтверждения</translation>
    </message>
    <message>
        <source>The next byte that the sender of this expects, where ACK is set.</source>
        <translation>Следующий байт, которого ждёт отправитель, если стоит ACK.</translation>
    </message>
    <message>
        <source>Data offset</source>
        <translation>Смещение данных</translation>
    </message>
    <message>
        <source>Length of this header.</source>
        <translation>Длина этого заголовка.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>How much the sender can take, before it is scaled; 0: nothing now.</source>
        <translation>Сколько может принять отправитель, до масштабирования; 0: сейчас ничего.</translation>
    </message>
    <message>
        <source>Of header, payload and addresses.</source>
        <translation>Заголовка, данных и адресов.</translation>
    </message>
    <message>
        <source>Urgent pointer</source>
        <translation>Указатель срочности</translation>
    </message>
    <message>
        <source>Where URG is set.</source>
        <translation>Если стоит URG.</translation>
    </message>
    <message>
        <source>RFC 9293: the connection.</source>
        <translation>RFC 9293: соединение.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>What the application sent.</source>
        <translation>Что отправило приложение.</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Malformed chunk</source>
        <translation>Неверный блок</translation>
    </message>
    <message>
        <source>What kind of chunk.</source>
        <translation>Вид блока.</translation>
    </message>
    <message>
        <source>Their use depends on the type.</source>
        <translation>Их использование зависит от типа.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Of the chunk, without padding.</source>
        <translation>Блока, без заполнения.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What the chunk carries.</source>
        <translation>Что несёт блок.</translation>
    </message>
    <message>
        <source>RFC 9260: the association.</source>
        <translation>RFC 9260: ассоциация.</translation>
    </message>
    <message>
        <source>Verification tag</source>
        <translation>Проверочная метка</translation>
    </message>
    <message>
        <source>That the receiver gave: who lacks it forges.</source>
        <translation>Дана получателем: у кого её нет, тот подделывает.</translation>
    </message>
    <message>
        <source>CRC32c of the packet.</source>
        <translation>CRC32c пакета.</translation>
    </message>
    <message>
        <source>RFC 4340: the connection.</source>
        <translation>RFC 4340: соединение.</translation>
    </message>
    <message>
        <source>Length of the header.</source>
        <translation>Длина заголовка.</translation>
    </message>
    <message>
        <source>CCVal and coverage</source>
        <translation>CCVal и покрытие</translation>
    </message>
    <message>
        <source>Of what is covered.</source>
        <translation>Того, что покрыто.</translation>
    </message>
    <message>
        <source>Which packet it is; the last bit says how long sequence numbers are.</source>
        <translation>Какой это пакет; последний бит говорит о длине номеров.</translation>
    </message>
    <message>
        <source>Of this header and what follows.</source>
        <translation>Этого заголовка и дальнейшего.</translation>
    </message>
    <message>
        <source>0: none.</source>
        <translation>0: нет.</translation>
    </message>
    <message>
        <source>What the transport sent; its units are in the timeline.</source>
        <translation>Что отправил транспорт; его единицы на временной шкале.</translation>
    </message>
    <message>
        <source>When they ended (UTC)</source>
        <translation>Когда закончились (UTC)</translation>
    </message>
    <message>
        <source>Time is to scale; texts without room are left out.</source>
        <translation>Время в масштабе; тексты, которым нет места, опущены.</translation>
    </message>
    <message>
        <source>Disconnect data</source>
        <translation>Данные отключения</translation>
    </message>
    <message>
        <source>What was sent along with the end of the connection.</source>
        <translation>Что отправлено вместе с концом соединения.</translation>
    </message>
    <message>
        <source>In place of disconnect data</source>
        <translation>Вместо данных отключения</translation>
    </message>
    <message>
        <source>TCP has no disconnect data: the last data before the FIN stands for it.</source>
        <translation>В TCP нет данных отключения: их заменяют последние данные перед FIN.</translation>
    </message>
    <message>
        <source>[({step}) ]{what}, of the client</source>
        <translation>[({step}) ]{what}, клиента</translation>
    </message>
    <message>
        <source>[({step}) ]{what}, of the server</source>
        <translation>[({step}) ]{what}, сервера</translation>
    </message>
    <message>
        <source>Made between {earliest} and {latest} since the first packet.</source>
        <translation>Между {earliest} и {latest} от первого пакета.</translation>
    </message>
    <message>
        <source>Made at {latest} at the latest.</source>
        <translation>Не позже {latest}.</translation>
    </message>
    <message>
        <source>Made at {earliest} at the earliest.</source>
        <translation>Не раньше {earliest}.</translation>
    </message>
    <message>
        <source>{latency} after packet {packet} reached it: {pace} {rule}.</source>
        <translation>Через {latency} после прихода пакета {packet}: {pace} {rule}.</translation>
    </message>
    <message>
        <source>a call that switches receiving off</source>
        <translation>вызов, отключающий приём</translation>
    </message>
    <message>
        <source>something that the application does and no packet shows</source>
        <translation>то, что делает приложение и не показывает ни один пакет</translation>
    </message>
    <message>
        <source>it sends nothing and has no place in time</source>
        <translation>ничего не отправляет и не имеет места во времени</translation>
    </message>
    <message>
        <source>a call that puts this on the wire</source>
        <translation>вызов, который это передаёт в сеть</translation>
    </message>
    <message>
        <source>{certainty}: {claim}.</source>
        <translation>{certainty}: {claim}.</translation>
    </message>
    <message>
        <source>Inferred from {packets}.</source>
        <translation>Выведено из: {packets}.</translation>
    </message>
    <message>
        <source>Told only to an application with: {needs}.</source>
        <translation>Сообщается только приложению, у которого: {needs}.</translation>
    </message>
    <message>
        <source>Follows from {packets}.</source>
        <translation>Следует из: {packets}.</translation>
    </message>
    <message>
        <source>packet {packet}: ICMP error for a packet of the {side}[, {note}]</source>
        <translation>пакет {packet}: ошибка ICMP на пакет, отправитель — {side}[, {note}]</translation>
    </message>
    <message>
        <source>sent by the peer itself</source>
        <translation>отправлено самой другой стороной</translation>
    </message>
    <message>
        <source>The {actor} had lost the connection and opened it anew[ with {unit}][ (packet {packet})], which ended this one</source>
        <translation>{Actor} потерял соединение и открыл его заново[ с помощью {unit}][ (пакет {packet})], что завершило это</translation>
    </message>
    <message>
        <source>The connection was refused: an ICMP error[ ({icmp})][ in packet {answer}] answered the {actor}&apos;s {unit}[ (packet {packet})]</source>
        <translation>В соединении отказано: на {unit} {actor}а[ (пакет {packet})] ответила ошибка ICMP[ ({icmp})][ в пакете {answer}]</translation>
    </message>
    <message>
        <source>These bytes are in the packet more than once; the last place is marked.</source>
        <translation>Эти байты встречаются в пакете несколько раз; отмечено последнее место.</translation>
    </message>
    <message>
        <source>It says: {what}.</source>
        <translation>Содержание: {what}.</translation>
    </message>
    <message>
        <source>{size} {size?byte|bytes}</source>
        <translation>{size} {size?байт|байта|байт}</translation>
    </message>
    <message>
        <source>port {from} → {to}</source>
        <translation>порт {from} → {to}</translation>
    </message>
    <message>
        <source>link type not supported</source>
        <translation>тип канала не поддерживается</translation>
    </message>
    <message>
        <source>truncated link-layer header</source>
        <translation>усечённый заголовок канального уровня</translation>
    </message>
    <message>
        <source>IEEE 802.2 LLC</source>
        <translation>IEEE 802.2 LLC</translation>
    </message>
    <message>
        <source>other EtherType</source>
        <translation>другой EtherType</translation>
    </message>
    <message>
        <source>802.11 frame without data</source>
        <translation>кадр 802.11 без данных</translation>
    </message>
    <message>
        <source>802.11 aggregate of several frames (A-MSDU)</source>
        <translation>агрегат 802.11 из нескольких кадров (A-MSDU)</translation>
    </message>
    <message>
        <source>fragment of an 802.11 frame</source>
        <translation>фрагмент кадра 802.11</translation>
    </message>
    <message>
        <source>802.11 frame received with errors</source>
        <translation>кадр 802.11, принятый с ошибками</translation>
    </message>
    <message>
        <source>other PPP protocol</source>
        <translation>другой протокол PPP</translation>
    </message>
    <message>
        <source>compressed TCP/IP header</source>
        <translation>сжатый заголовок TCP/IP</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифровано</translation>
    </message>
    <message>
        <source>other MPLS payload</source>
        <translation>другое содержимое MPLS</translation>
    </message>
    <message>
        <source>truncated IP header</source>
        <translation>усечённый заголовок IP</translation>
    </message>
    <message>
        <source>malformed IP header</source>
        <translation>некорректный заголовок IP</translation>
    </message>
    <message>
        <source>malformed or truncated IPv6 extension header</source>
        <translation>некорректный или усечённый заголовок расширения IPv6</translation>
    </message>
    <message>
        <source>too many nested headers</source>
        <translation>слишком много вложенных заголовков</translation>
    </message>
    <message>
        <source>OSI network layer</source>
        <translation>сетевой уровень OSI</translation>
    </message>
    <message>
        <source>DECnet routing</source>
        <translation>маршрутизация DECnet</translation>
    </message>
    <message>
        <source>X.25 or LAPB</source>
        <translation>X.25 или LAPB</translation>
    </message>
    <message>
        <source>other IP protocol</source>
        <translation>другой протокол IP</translation>
    </message>
    <message>
        <source>truncated tunnel header</source>
        <translation>усечённый заголовок туннеля</translation>
    </message>
    <message>
        <source>tunnel that carries no IP</source>
        <translation>туннель, не несущий IP</translation>
    </message>
    <message>
        <source>ICMP about no connection</source>
        <translation>ICMP, не относящийся к соединениям</translation>
    </message>
    <message>
        <source>IP fragment, completed by another frame or waiting</source>
        <translation>фрагмент IP, дополненный другим кадром или ожидающий</translation>
    </message>
    <message>
        <source>IP fragment of a datagram never completed</source>
        <translation>фрагмент IP датаграммы, так и не собранной</translation>
    </message>
    <message>
        <source>IP fragment over the memory bound or contradictory</source>
        <translation>фрагмент IP сверх предела памяти или противоречивый</translation>
    </message>
    <message>
        <source>truncated TCP header</source>
        <translation>усечённый заголовок TCP</translation>
    </message>
    <message>
        <source>malformed TCP header</source>
        <translation>некорректный заголовок TCP</translation>
    </message>
    <message>
        <source>kind {kind}</source>
        <translation>вид {kind}</translation>
    </message>
    <message>
        <source>windows count times {factor}</source>
        <translation>окна умножаются на {factor}</translation>
    </message>
    <message>
        <source>{value}, echoes {echoed}</source>
        <translation>{value}, повторяет {echoed}</translation>
    </message>
    <message>
        <source>kind {kind}, {size} {size?byte|bytes}</source>
        <translation>вид {kind}, {size} {size?байт|байта|байт}</translation>
    </message>
    <message>
        <source>set</source>
        <translation>установлен</translation>
    </message>
    <message>
        <source>{size} {size?byte|bytes}, {captured} of them captured</source>
        <translation>{size} {size?байт|байта|байт}, из них захвачено {captured}</translation>
    </message>
    <message>
        <source>from its byte {from}</source>
        <translation>с его байта {from}</translation>
    </message>
    <message>
        <source>PPPoE session</source>
        <translation>сеанс PPPoE</translation>
    </message>
    <message>
        <source>priority {priority}, VLAN {vlan}</source>
        <translation>приоритет {priority}, VLAN {vlan}</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>зарезервировано</translation>
    </message>
    <message>
        <source>IPv4 in IP</source>
        <translation>IPv4 в IP</translation>
    </message>
    <message>
        <source>ISO transport class 4</source>
        <translation>транспорт ISO класса 4</translation>
    </message>
    <message>
        <source>IPv6 in IP</source>
        <translation>IPv6 в IP</translation>
    </message>
    <message>
        <source>fragment</source>
        <translation>фрагмент</translation>
    </message>
    <message>
        <source>, more parts follow</source>
        <translation>, далее следуют части</translation>
    </message>
    <message>
        <source>[{flag}|may be cut][{more}], from byte {from}</source>
        <translation>[{flag}|можно делить][{more}], с байта {from}</translation>
    </message>
    <message>
        <source>from byte {from}[{more}]</source>
        <translation>с байта {from}[{more}]</translation>
    </message>
    <message>
        <source>{sum}, wrong</source>
        <translation>{sum}, неверна</translation>
    </message>
    <message>
        <source>4, {size} {size?byte|bytes}</source>
        <translation>4, {size} {size?байт|байта|байт}</translation>
    </message>
    <message>
        <source>6, class {class}, flow {flow}</source>
        <translation>6, класс {class}, поток {flow}</translation>
    </message>
    <message>
        <source>X.224 §13: the number that names the connection at that side.</source>
        <translation>X.224 §13: номер, которым соединение обозначено на этой стороне.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>X.224 §13: its code, and how many bytes its value has.</source>
        <translation>X.224 §13: его код и длина значения в байтах.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>X.224 §13.5.3: why the connection is released.</source>
        <translation>X.224 §13.5.3: почему соединение освобождается.</translation>
    </message>
    <message>
        <source>Reject cause</source>
        <translation>Причина отклонения</translation>
    </message>
    <message>
        <source>X.224 §13.12.3: what is wrong with a TPDU that came.</source>
        <translation>X.224 §13.12.3: что неверно в полученном TPDU.</translation>
    </message>
    <message>
        <source>Class and options</source>
        <translation>Класс и параметры</translation>
    </message>
    <message>
        <source>X.224 §13.3.3: which class of the protocol is wanted.</source>
        <translation>X.224 §13.3.3: какой класс протокола запрошен.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>X.224 §13.7: of the TPDU; of a DT its first bit ends what belongs together.</source>
        <translation>X.224 §13.7: TPDU; у DT первый бит завершает единое целое.</translation>
    </message>
    <message>
        <source>Length indicator</source>
        <translation>Указатель длины</translation>
    </message>
    <message>
        <source>Of the header, without this byte.</source>
        <translation>Заголовка, без этого байта.</translation>
    </message>
    <message>
        <source>Which TPDU it is; some carry a credit in the same byte.</source>
        <translation>Какой это TPDU; некоторые несут в том же байте кредит.</translation>
    </message>
    <message>
        <source>Destination reference</source>
        <translation>Ссылка получателя</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Ссылка отправителя</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Данные пользователя</translation>
    </message>
    <message>
        <source>What the transport carries for the layer above it.</source>
        <translation>Что транспорт несёт для вышележащего уровня.</translation>
    </message>
    <message>
        <source>Transport TPDU</source>
        <translation>TPDU транспорта</translation>
    </message>
    <message>
        <source>X.224, ISO/IEC 8073: a unit of the transport protocol.</source>
        <translation>X.224, ISO/IEC 8073: единица транспортного протокола.</translation>
    </message>
    <message>
        <source>Network protocol</source>
        <translation>Сетевой протокол</translation>
    </message>
    <message>
        <source>ISO/IEC TR 9577: 0x81 is CLNP.</source>
        <translation>ISO/IEC TR 9577: 0x81 — это CLNP.</translation>
    </message>
    <message>
        <source>Header length</source>
        <translation>Длина заголовка</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Время жизни</translation>
    </message>
    <message>
        <source>In units of half a second; falls at every router.</source>
        <translation>В полусекундах; уменьшается на каждом маршрутизаторе.</translation>
    </message>
    <message>
        <source>Flags and type</source>
        <translation>Флаги и тип</translation>
    </message>
    <message>
        <source>Whether it may be cut and more parts follow; data, or an error report.</source>
        <translation>Можно ли делить и следуют ли ещё части; данные или отчёт об ошибке.</translation>
    </message>
    <message>
        <source>Segment length</source>
        <translation>Длина сегмента</translation>
    </message>
    <message>
        <source>ISO/IEC 8473-1: from host to host.</source>
        <translation>ISO/IEC 8473-1: от узла к узлу.</translation>
    </message>
    <message>
        <source>RFC 1070: OSI over the Internet.</source>
        <translation>RFC 1070: OSI поверх Интернета.</translation>
    </message>
    <message>
        <source>Inactive network layer</source>
        <translation>Неактивный сетевой уровень</translation>
    </message>
    <message>
        <source>ISO/IEC 8473-1 §5.2: both hosts are on one network.</source>
        <translation>ISO/IEC 8473-1 §5.2: оба узла в одной сети.</translation>
    </message>
    <message>
        <source>X.25 §5: a packet of one virtual call.</source>
        <translation>X.25 §5: пакет одного виртуального соединения.</translation>
    </message>
    <message>
        <source>Format and channel</source>
        <translation>Формат и канал</translation>
    </message>
    <message>
        <source>channel {channel}</source>
        <translation>канал {channel}</translation>
    </message>
    <message>
        <source>Four bits of format, twelve that name the virtual call on this link.</source>
        <translation>Четыре бита формата, двенадцать обозначают виртуальное соединение на этой линии.</translation>
    </message>
    <message>
        <source>What kind of packet.</source>
        <translation>Какой это пакет.</translation>
    </message>
    <message>
        <source>X.25 §5: who ends it, and in which case.</source>
        <translation>X.25 §5: кто завершает и в каком случае.</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>X.25 annex E: why, more exactly.</source>
        <translation>X.25, приложение E: почему, точнее.</translation>
    </message>
    <message>
        <source>X.25 §2: a frame of the link.</source>
        <translation>X.25 §2: кадр линии.</translation>
    </message>
    <message>
        <source>X.25 §2.4.2: tells commands of one station from those of the other.</source>
        <translation>X.25 §2.4.2: отличает команды одной станции от команд другой.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>What kind of frame.</source>
        <translation>Какой это кадр.</translation>
    </message>
    <message>
        <source>DNA NSP: the number that names the link at that side.</source>
        <translation>DNA NSP: номер, которым связь обозначена на этой стороне.</translation>
    </message>
    <message>
        <source>DNA NSP: a message of a logical link.</source>
        <translation>DNA NSP: сообщение логической связи.</translation>
    </message>
    <message>
        <source>Destination link</source>
        <translation>Связь получателя</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>Связь отправителя</translation>
    </message>
    <message>
        <source>DNA NSP: why the link is disconnected.</source>
        <translation>DNA NSP: почему связь разрывается.</translation>
    </message>
    <message>
        <source>Routing flags</source>
        <translation>Флаги маршрутизации</translation>
    </message>
    <message>
        <source>How long the addresses are, and whether it comes back.</source>
        <translation>Длина адресов и возвращается ли сообщение.</translation>
    </message>
    <message>
        <source>DNA Phase IV Routing: from node to node.</source>
        <translation>DNA Phase IV Routing: от узла к узлу.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>The picture is too large for PNG; export SVG or PDF.</source>
        <translation>Картинка слишком велика для PNG; экспортируйте SVG или PDF.</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>не хватает памяти</translation>
    </message>
    <message>
        <source>SVG image</source>
        <translation>Картинка SVG</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Картинка PNG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Диаграмма Mermaid</translation>
    </message>
    <message>
        <source>JSON record</source>
        <translation>Запись JSON</translation>
    </message>
    <message>
        <source>The name %1 does not tell the format.</source>
        <translation>Имя %1 не указывает формат.</translation>
    </message>
    <message>
        <source>The results cannot be read back; check TMPDIR.</source>
        <translation>Не удаётся прочитать результаты; проверьте TMPDIR.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Экспорт остановлен.</translation>
    </message>
    <message>
        <source>%1 is read and cannot be written as well; choose another name.</source>
        <translation>%1 читается и не может быть записан; выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>the name %1 does not tell the format; end it with svg, png, pdf, txt, mmd or json</source>
        <translation>имя %1 не указывает формат; закончите его на svg, png, pdf, txt, mmd или json</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>соединения %1 нет</translation>
    </message>
    <message>
        <source>--export takes a capture</source>
        <translation>для --export нужен захват</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 in the timeline</source>
        <translation>%1 на временной шкале</translation>
    </message>
    <message>
        <source>How a connection ends</source>
        <translation>Как заканчивается соединение</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Fields are compared with ==, !=, &amp;lt;, &amp;lt;=, &amp;gt;, &amp;gt;=, ~ (a part of a text) and in; conditions are joined by and, or, not and parentheses.</source>
        <translation>Поля сравниваются с помощью ==, !=, &amp;lt;, &amp;lt;=, &amp;gt;, &amp;gt;=, ~ (часть текста) и in; условия соединяются and, or, not и скобками.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>About LastAck</source>
        <translation>О программе LastAck</translation>
    </message>
    <message>
        <source>&lt;h3&gt;LastAck %1&lt;/h3&gt;&lt;p&gt;Who ended every connection in a capture, how, why, and what each application saw.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h3&gt;LastAck %1&lt;/h3&gt;&lt;p&gt;Кто завершил каждое соединение в захвате, как, почему и что видело каждое приложение.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>not there any more</source>
        <translation>больше нет</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>нельзя читать</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>ns</source>
        <translation>нс</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>d</source>
        <translation>д</translation>
    </message>
    <message>
        <source>B</source>
        <translation>Б</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>кБ</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>ТБ</translation>
    </message>
    <message>
        <source>us</source>
        <translation>мкс</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Graceful</source>
        <translation>Штатно</translation>
    </message>
    <message>
        <source>Half-closed</source>
        <translation>Полузакрыто</translation>
    </message>
    <message>
        <source>Abortive</source>
        <translation>С обрывом</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Тайм-аут</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ещё открыто</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>server</source>
        <translation>сервер</translation>
    </message>
    <message>
        <source>both</source>
        <translation>обе стороны</translation>
    </message>
    <message>
        <source>device on the path</source>
        <translation>устройство на пути</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключено</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
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
        <translation>Панель инструментов</translation>
    </message>
</context>
<context>
    <name>lastack::gui::AnalysisController</name>
    <message>
        <source>Internal error: %1</source>
        <translation>Внутренняя ошибка: %1</translation>
    </message>
    <message>
        <source>The results cannot be read back; check the disk of TMPDIR.</source>
        <translation>Не удаётся прочитать результаты; проверьте диск TMPDIR.</translation>
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
        <translation>Фильтр: %1</translation>
    </message>
</context>
<context>
    <name>lastack::gui::BytesView</name>
    <message>
        <source>Bytes of the packet</source>
        <translation>Байты пакета</translation>
    </message>
    <message>
        <source>Choose a packet to see its bytes.</source>
        <translation>Выберите пакет, чтобы увидеть его байты.</translation>
    </message>
    <message>
        <source>Packet %1, %2 bytes</source>
        <translation>Пакет %1, байт: %2</translation>
    </message>
    <message>
        <source>, %1 of them captured</source>
        <translation>, из них захвачено %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>байт %1</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>байты %1–%2</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>What the field is</source>
        <translation>Что это за поле</translation>
    </message>
    <message>
        <source>Fields of the packet</source>
        <translation>Поля пакета</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureDialog</name>
    <message>
        <source>Capture</source>
        <translation>Захват</translation>
    </message>
    <message>
        <source>&amp;Interfaces, one or more:</source>
        <translation>&amp;Интерфейсы, один или несколько:</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Интерфейсы</translation>
    </message>
    <message>
        <source>Packet &amp;filter:</source>
        <translation>&amp;Фильтр пакетов:</translation>
    </message>
    <message>
        <source>Packet filter</source>
        <translation>Фильтр пакетов</translation>
    </message>
    <message>
        <source>In the language of tcpdump; empty: every packet.</source>
        <translation>На языке tcpdump; пусто — все пакеты.</translation>
    </message>
    <message>
        <source>State of the packet filter</source>
        <translation>Состояние фильтра пакетов</translation>
    </message>
    <message>
        <source>&amp;Only packets that open or end connections</source>
        <translation>&amp;Только пакеты, которые открывают или завершают соединения</translation>
    </message>
    <message>
        <source>For links too fast for everything. Data is then known by sequence numbers alone; the last acknowledgment of a close and silent endings are not seen: few verdicts are certain, and causes that data would prove stay open.</source>
        <translation>Для каналов, слишком быстрых, чтобы захватить всё. О данных тогда известно только по порядковым номерам; последнее подтверждение закрытия и молчаливые завершения не видны: мало выводов достоверны, а причины, которые доказали бы данные, остаются открытыми.</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <translation>&amp;Обновить список</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Н&amp;ачать</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>There is not enough memory to list the interfaces.</source>
        <translation>Не хватает памяти, чтобы перечислить интерфейсы.</translation>
    </message>
    <message>
        <source>There is no interface to capture from.</source>
        <translation>Нет интерфейса для захвата.</translation>
    </message>
    <message>
        <source>✖ The filter ends too early: %1.</source>
        <translation>✖ Фильтр обрывается слишком рано: %1.</translation>
    </message>
    <message>
        <source>✖ Column %1, “%2”: %3.</source>
        <translation>✖ Столбец %1, «%2»: %3.</translation>
    </message>
    <message>
        <source>✓ The filter is in order.</source>
        <translation>✓ Фильтр в порядке.</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>проверяется …</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureStatus</name>
    <message>
        <source>State of the capture</source>
        <translation>Состояние захвата</translation>
    </message>
    <message>
        <source>Dropped packets</source>
        <translation>Потерянные пакеты</translation>
    </message>
    <message>
        <source>■ Stopped: %1  │  %2 packets</source>
        <translation>■ Остановлен: %1  │  пакетов: %2</translation>
    </message>
    <message>
        <source>● Capturing %1  │  %2 packets, %3/s  │  %4 open, %5 half-closed</source>
        <translation>● Захват %1  │  пакетов: %2, %3/с  │  открыто: %4, полузакрыто: %5</translation>
    </message>
    <message>
        <source>drops unknown</source>
        <translation>потери неизвестны</translation>
    </message>
    <message>
        <source>no drops</source>
        <translation>потерь нет</translation>
    </message>
    <message>
        <source>⚠ DROPPED %1, %2/s: by the kernel %3, by the interface %4, by lastack-capture %5</source>
        <translation>⚠ ПОТЕРЯНО %1, %2/с: ядром %3, интерфейсом %4, программой lastack-capture %5</translation>
    </message>
    <message>
        <source>  │  no sandbox: %1</source>
        <translation>  │  без песочницы: %1</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureWatch</name>
    <message>
        <source>%1 is not there any more; what was read of it stays here.</source>
        <translation>%1 больше нет; прочитанное остаётся здесь.</translation>
    </message>
    <message>
        <source>%1 has grown; reload it to see the rest.</source>
        <translation>%1 вырос; перечитайте, чтобы увидеть остальное.</translation>
    </message>
    <message>
        <source>%1 has changed; reload it to see what it is now.</source>
        <translation>%1 изменился; перечитайте, чтобы увидеть нынешнее.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionModel</name>
    <message>
        <source>… ending</source>
        <translation>… завершается</translation>
    </message>
    <message>
        <source>… opening</source>
        <translation>… открывается</translation>
    </message>
    <message>
        <source>open for %1, idle for %2</source>
        <translation>открыто %1, молчит %2</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionPane</name>
    <message>
        <source>Choose a connection in the list to see how it ended.</source>
        <translation>Выберите соединение в списке, чтобы увидеть, как оно закончилось.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionTable</name>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Filter to this: %1</source>
        <translation>Оставить это: %1</translation>
    </message>
    <message>
        <source>Filter this out</source>
        <translation>Исключить это</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Столбцы как вначале</translation>
    </message>
</context>
<context>
    <name>lastack::gui::DetailsView</name>
    <message>
        <source>Cause: %1, %2</source>
        <translation>Причина: %1, %2</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Choose a connection, a packet, a call or an indication to see what speaks for it and what against.</source>
        <translation>Выберите соединение, пакет, вызов или уведомление, чтобы увидеть, что говорит за и что против.</translation>
    </message>
    <message>
        <source>%1, %2: reasons</source>
        <translation>%1, %2: основания</translation>
    </message>
    <message>
        <source>Choose a call or an indication beside the timeline to see its alternatives.</source>
        <translation>Выберите вызов или уведомление рядом с временной шкалой, чтобы увидеть варианты.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::DropHint</name>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Отпустите, чтобы открыть %n файл</numerusform>
            <numerusform>Отпустите, чтобы открыть %n файла</numerusform>
            <numerusform>Отпустите, чтобы открыть %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lastack::gui::FaultBar</name>
    <message>
        <source>Reload</source>
        <translation>Перечитать</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Скопировать команду</translation>
    </message>
</context>
<context>
    <name>lastack::gui::FilterBar</name>
    <message>
        <source>Filter of connections</source>
        <translation>Фильтр соединений</translation>
    </message>
    <message>
        <source>State of the filter</source>
        <translation>Состояние фильтра</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Saved and earlier filters</source>
        <translation>Сохранённые и прежние фильтры</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>filtering …</source>
        <translation>фильтрация …</translation>
    </message>
    <message>
        <source>The filter is right.</source>
        <translation>Фильтр правильный.</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Забыть этот фильтр</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранённые</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Прежние</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Фи&amp;льтр</translation>
    </message>
</context>
<context>
    <name>lastack::gui::FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation>По&amp;иск</translation>
    </message>
    <message>
        <source>What to find in the list</source>
        <translation>Что искать в списке</translation>
    </message>
    <message>
        <source>a text of the list, or a condition such as rst_by == server</source>
        <translation>текст из списка или условие вроде rst_by == server</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Результат поиска</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
</context>
<context>
    <name>lastack::gui::InterfaceModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>down</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Packets, last minute</source>
        <translation>Пакеты, последняя минута</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
</context>
<context>
    <name>lastack::gui::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Язык &amp;системы</translation>
    </message>
</context>
<context>
    <name>lastack::gui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Захваты</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation>Открыть захваты</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Number of a connection, or # and the number of a packet:</source>
        <translation>Номер соединения или # и номер пакета:</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>Соединения %1 нет.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Запись отчёта …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Select at most %1 connections.</source>
        <translation>Выберите не более %1 соединений.</translation>
    </message>
    <message>
        <source>Export the selected connections, each into a file of its own</source>
        <translation>Экспорт выбранных соединений, каждое в свой файл</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>The name %1 does not tell the format.</source>
        <translation>Имя %1 не указывает формат.</translation>
    </message>
    <message>
        <source>Reading the connections …</source>
        <translation>Чтение соединений …</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a packet to see its bytes.</source>
        <translation>Выберите пакет, чтобы увидеть его байты.</translation>
    </message>
    <message>
        <source>%1 – LastAck</source>
        <translation>%1 – LastAck</translation>
    </message>
    <message>
        <source>Analyzing …</source>
        <translation>Анализ …</translation>
    </message>
    <message>
        <source>Analyzing … %1 packets</source>
        <translation>Анализ … пакетов: %1</translation>
    </message>
    <message>
        <source>Packets: %1  │  Connections: %2  │  UTC</source>
        <translation>Пакеты: %1  │  Соединения: %2  │  UTC</translation>
    </message>
    <message>
        <source>No connection matches. %1 hidden.</source>
        <translation>Ни одно соединение не подходит. Скрыто: %1.</translation>
    </message>
    <message>
        <source>There are no connections in %1.</source>
        <translation>В %1 нет соединений.</translation>
    </message>
    <message>
        <source>The analysis was stopped after %1 packets.</source>
        <translation>Анализ остановлен, пакетов: %1.</translation>
    </message>
    <message>
        <source>What is wrong with the capture</source>
        <translation>Что не так с захватом</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>The connection as text, with all evidence</source>
        <translation>Соединение текстом, со всеми доказательствами</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Ход анализа</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>✖ not found</source>
        <translation>✖ не найдено</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>поиск …</translation>
    </message>
    <message>
        <source>no connection is shown</source>
        <translation>соединение не показано</translation>
    </message>
    <message>
        <source>several captures are open as one</source>
        <translation>несколько захватов открыты как один</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>он не установлен</translation>
    </message>
    <message>
        <source>Wireshark could not be started.</source>
        <translation>Не удалось запустить Wireshark.</translation>
    </message>
    <message>
        <source>&amp;Open in Wireshark</source>
        <translation>&amp;Открыть в Wireshark</translation>
    </message>
    <message>
        <source>Open in Wireshark: %1</source>
        <translation>Открыть в Wireshark: %1</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Памяти не хватает.</translation>
    </message>
    <message>
        <source>Link layer: %1</source>
        <translation>Канальный уровень: %1</translation>
    </message>
    <message>
        <source>%1 is cut short at offset %2 (%4): analyzed until packet %3.</source>
        <translation>%1 обрезан на смещении %2 (%4): проанализирован до пакета %3.</translation>
    </message>
    <message>
        <source>%1 is damaged at offset %2, after packet %3: %4.</source>
        <translation>%1 повреждён на смещении %2, после пакета %3: %4.</translation>
    </message>
    <message>
        <source>More damaged places: %1.</source>
        <translation>Другие повреждённые места: %1.</translation>
    </message>
    <message>
        <source>Analyzing … %1 packets  │  %2 connections so far, in the order of their ends</source>
        <translation>Анализ … пакетов: %1  │  соединений пока: %2, в порядке завершения</translation>
    </message>
    <message>
        <source>Stopped: the list is as it was before.</source>
        <translation>Остановлено: список прежний.</translation>
    </message>
    <message>
        <source>The analysis ended early, after %1 connections: %2</source>
        <translation>Анализ прерван раньше времени, соединений: %1: %2</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Packets of strangers are not analyzed as root; run LastAck as a user of group lastack, or start it with --allow-root.</source>
        <translation>Чужие пакеты не анализируются от имени root; запустите LastAck от пользователя группы lastack или с --allow-root.</translation>
    </message>
    <message>
        <source>The capture helper was killed; what was captured until then is here.</source>
        <translation>Программа захвата была убита; захваченное до этого здесь.</translation>
    </message>
    <message>
        <source>the capture helper failed</source>
        <translation>программа захвата завершилась с ошибкой</translation>
    </message>
    <message>
        <source>The capture ended: %1; what was captured until then is here.</source>
        <translation>Захват завершился: %1; захваченное до этого здесь.</translation>
    </message>
    <message>
        <source>The capture ended, because there is no room for its packets: %1</source>
        <translation>Захват завершился, потому что для пакетов нет места: %1</translation>
    </message>
    <message>
        <source>What was captured of %1 is not saved.</source>
        <translation>Захваченное с %1 не сохранено.</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Сохранить …</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Отбросить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>Сохранить захват</translation>
    </message>
    <message>
        <source>Saving the capture …</source>
        <translation>Захват сохраняется …</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>не хватает памяти</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Connections: %1, in the order of their ends</source>
        <translation>Соединения: %1, в порядке завершения</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Н&amp;ачать</translation>
    </message>
</context>
<context>
    <name>lastack::gui::NewRowsHint</name>
    <message>
        <source>▼ %1 new</source>
        <translation>▼ Новых: %1</translation>
    </message>
    <message>
        <source>%1 new connections; go to the end of the list</source>
        <translation>Новых соединений: %1; к концу списка</translation>
    </message>
</context>
<context>
    <name>lastack::gui::OverviewPanel</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>lastack::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Names of calls</source>
        <translation>&amp;Имена вызовов</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Время</translation>
    </message>
    <message>
        <source>Show c&amp;alls</source>
        <translation>Показывать в&amp;ызовы</translation>
    </message>
    <message>
        <source>Show &amp;indications</source>
        <translation>Показывать &amp;уведомления</translation>
    </message>
    <message>
        <source>Sequence numbers as on the &amp;wire</source>
        <translation>&amp;Номера последовательности как в сети</translation>
    </message>
</context>
<context>
    <name>lastack::gui::SegmentModel</name>
    <message>
        <source>Packet</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Client: calls and indications</source>
        <translation>Клиент: вызовы и уведомления</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Server: calls and indications</source>
        <translation>Сервер: вызовы и уведомления</translation>
    </message>
</context>
<context>
    <name>lastack::gui::StartPage</name>
    <message>
        <source>Who ended every connection in a capture, how, why, and what each application saw.</source>
        <translation>Кто завершил каждое соединение в захвате, как, почему и что видело каждое приложение.</translation>
    </message>
    <message>
        <source>Recent captures</source>
        <translation>Недавние захваты</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>&amp;Open a capture …</source>
        <translation>&amp;Открыть захват …</translation>
    </message>
    <message>
        <source>pcap, pcapng or snoop, compressed or not</source>
        <translation>pcap, pcapng или snoop, в том числе сжатые</translation>
    </message>
    <message>
        <source>&amp;Try a sample</source>
        <translation>Посмотреть п&amp;ример</translation>
    </message>
    <message>
        <source>two clients and their transaction totals</source>
        <translation>два клиента и суммы их транзакций</translation>
    </message>
    <message>
        <source>… or drop files anywhere in this window</source>
        <translation>… или перетащите файлы в любое место этого окна</translation>
    </message>
    <message>
        <source>Search the samples</source>
        <translation>Поиск по примерам</translation>
    </message>
    <message>
        <source>Captures that you open are listed here.</source>
        <translation>Здесь появятся открытые вами захваты.</translation>
    </message>
    <message>
        <source>The samples are not installed.</source>
        <translation>Примеры не установлены.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Capture &amp;live …</source>
        <translation>Захват в&amp;живую …</translation>
    </message>
    <message>
        <source>connections as they end, on this machine</source>
        <translation>соединения по мере завершения, на этой машине</translation>
    </message>
</context>
<context>
    <name>lastack::gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Временная шкала</translation>
    </message>
    <message>
        <source>Packets between client and server, with the calls and indications of both sides</source>
        <translation>Пакеты между клиентом и сервером, с вызовами и уведомлениями обеих сторон</translation>
    </message>
    <message>
        <source>Double-click to open or close it.</source>
        <translation>Двойной щелчок открывает или закрывает.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Как закончилось</translation>
    </message>
    <message>
        <source>What happened, in one sentence</source>
        <translation>Что произошло, одним предложением</translation>
    </message>
    <message>
        <source>What the client&apos;s application saw</source>
        <translation>Что видело приложение клиента</translation>
    </message>
    <message>
        <source>What the server&apos;s application saw</source>
        <translation>Что видело приложение сервера</translation>
    </message>
    <message>
        <source>The client was told nothing of an end.</source>
        <translation>Клиент не уведомлён о конце.</translation>
    </message>
    <message>
        <source>The server was told nothing of an end.</source>
        <translation>Сервер не уведомлён о конце.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Who ended every connection in a capture, how, why, and what each application saw.</source>
        <translation>Кто завершил каждое соединение в захвате, как, почему и что видело каждое приложение.</translation>
    </message>
    <message>
        <source>captures to open</source>
        <translation>открываемые захваты</translation>
    </message>
    <message>
        <source>which connection to export, from 1</source>
        <translation>какое соединение экспортировать, с 1</translation>
    </message>
    <message>
        <source>pixels of a PNG for each unit</source>
        <translation>пикселей PNG на единицу</translation>
    </message>
    <message>
        <source>system, light or dark</source>
        <translation>system, light или dark</translation>
    </message>
    <message>
        <source>en, de, fr, pt_BR, ru or zh_TW: of the window, and of what --export writes</source>
        <translation>en, de, fr, pt_BR, ru или zh_TW: язык окна и того, что пишет --export</translation>
    </message>
    <message>
        <source>write one connection to OUT (svg, png, pdf, txt, mmd, json), or without --connection the report (txt, json, ndjson, csv, log), without a window</source>
        <translation>записать без окна одно соединение в OUT (svg, png, pdf, txt, mmd, json) или без --connection отчёт (txt, json, ndjson, csv, log)</translation>
    </message>
    <message>
        <source>which connections the report is to have</source>
        <translation>какие соединения войдут в отчёт</translation>
    </message>
    <message>
        <source>analyze what is captured live with the rights of root</source>
        <translation>анализировать захваченное вживую с правами root</translation>
    </message>
    <message>
        <source>do not give up system calls and files where packets are analyzed live</source>
        <translation>не отказываться от системных вызовов и файлов там, где пакеты анализируются вживую</translation>
    </message>
</context>
</TS>
