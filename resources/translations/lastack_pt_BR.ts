<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir …</translation>
    </message>
    <message>
        <source>Opens one or more captures as one stream.</source>
        <translation>Abre uma ou mais capturas como um só fluxo.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>Reads the capture again.</source>
        <translation>Lê a captura de novo.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Goes back to the start page.</source>
        <translation>Volta à página inicial.</translation>
    </message>
    <message>
        <source>Writes the connections that match, in a format of the command line.</source>
        <translation>Grava as conexões que correspondem, em um formato da linha de comando.</translation>
    </message>
    <message>
        <source>Export &amp;diagram …</source>
        <translation>Exportar &amp;diagrama …</translation>
    </message>
    <message>
        <source>Writes the selected connections as SVG, PNG, PDF, text, Mermaid or JSON.</source>
        <translation>Grava as conexões selecionadas como SVG, PNG, PDF, texto, Mermaid ou JSON.</translation>
    </message>
    <message>
        <source>Diagrams in the &amp;language of the window</source>
        <translation>Diagramas no &amp;idioma da janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>Encerra o programa.</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>Copies the selected connections as a table.</source>
        <translation>Copia as conexões selecionadas como tabela.</translation>
    </message>
    <message>
        <source>Copy &amp;verdict</source>
        <translation>Copiar &amp;veredito</translation>
    </message>
    <message>
        <source>Copies how the connection ended, in sentences.</source>
        <translation>Copia em frases como a conexão terminou.</translation>
    </message>
    <message>
        <source>Copy as &amp;Wireshark filter</source>
        <translation>Copiar como filtro do &amp;Wireshark</translation>
    </message>
    <message>
        <source>Copies a display filter that shows this connection in Wireshark.</source>
        <translation>Copia um filtro de exibição que mostra esta conexão no Wireshark.</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>&amp;Marcar ou desmarcar</translation>
    </message>
    <message>
        <source>Puts a star beside the connection, or takes it away.</source>
        <translation>Põe uma estrela ao lado da conexão, ou a retira.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Goes to the filter; Up and Down recall earlier ones, Ctrl+Space completes.</source>
        <translation>Vai ao filtro; Cima e Baixo recuperam os anteriores, Ctrl+Espaço completa.</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Limpar filtro</translation>
    </message>
    <message>
        <source>Shows every connection.</source>
        <translation>Mostra todas as conexões.</translation>
    </message>
    <message>
        <source>Filter to this &amp;server</source>
        <translation>Filtrar este &amp;servidor</translation>
    </message>
    <message>
        <source>Shows the connections to the same address and port.</source>
        <translation>Mostra as conexões com o mesmo endereço e porta.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Makes the timeline larger.</source>
        <translation>Aumenta a linha do tempo.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>Makes the timeline smaller.</source>
        <translation>Diminui a linha do tempo.</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamanho &amp;normal</translation>
    </message>
    <message>
        <source>Shows the timeline in the size of the program&apos;s font.</source>
        <translation>Mostra a linha do tempo no tamanho da fonte do programa.</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Shows the whole timeline, where that stays readable.</source>
        <translation>Mostra toda a linha do tempo, enquanto for legível.</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Chamadas</translation>
    </message>
    <message>
        <source>Shows the calls that explain the packets.</source>
        <translation>Mostra as chamadas que explicam os pacotes.</translation>
    </message>
    <message>
        <source>Shows what the applications were told.</source>
        <translation>Mostra o que foi informado às aplicações.</translation>
    </message>
    <message>
        <source>Each &amp;segment</source>
        <translation>Cada &amp;segmento</translation>
    </message>
    <message>
        <source>Shows every data segment instead of one row for many.</source>
        <translation>Mostra cada segmento de dados em vez de uma linha para muitos.</translation>
    </message>
    <message>
        <source>Sequence numbers as on the &amp;wire</source>
        <translation>Números de se&amp;quência como na rede</translation>
    </message>
    <message>
        <source>Shows sequence numbers as sent, not from zero.</source>
        <translation>Mostra números de sequência como enviados, não a partir de zero.</translation>
    </message>
    <message>
        <source>Shows times since the first packet of the connection.</source>
        <translation>Mostra tempos desde o primeiro pacote da conexão.</translation>
    </message>
    <message>
        <source>Times of the &amp;day</source>
        <translation>&amp;Horas do dia</translation>
    </message>
    <message>
        <source>Shows times of the day, in UTC.</source>
        <translation>Mostra horas do dia, em UTC.</translation>
    </message>
    <message>
        <source>Times since the &amp;row before</source>
        <translation>Tempos desde a linha an&amp;terior</translation>
    </message>
    <message>
        <source>Shows how long after the row before.</source>
        <translation>Mostra quanto tempo depois da linha anterior.</translation>
    </message>
    <message>
        <source>Names calls as the Winsock service provider interface does.</source>
        <translation>Nomeia chamadas como a interface de provedores de serviço do Winsock.</translation>
    </message>
    <message>
        <source>Names calls as POSIX does.</source>
        <translation>Nomeia chamadas como o POSIX.</translation>
    </message>
    <message>
        <source>Colors of the s&amp;ystem</source>
        <translation>Cores do siste&amp;ma</translation>
    </message>
    <message>
        <source>Looks as the system says.</source>
        <translation>Segue a aparência do sistema.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Dark on light.</source>
        <translation>Escuro sobre claro.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Claro sobre escuro.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>T&amp;ela cheia</translation>
    </message>
    <message>
        <source>Fills the screen.</source>
        <translation>Preenche a tela.</translation>
    </message>
    <message>
        <source>&amp;Previous connection</source>
        <translation>Conexão an&amp;terior</translation>
    </message>
    <message>
        <source>Selects the connection before in the list.</source>
        <translation>Seleciona a conexão anterior da lista.</translation>
    </message>
    <message>
        <source>&amp;Next connection</source>
        <translation>&amp;Próxima conexão</translation>
    </message>
    <message>
        <source>Selects the next connection of the list.</source>
        <translation>Seleciona a próxima conexão da lista.</translation>
    </message>
    <message>
        <source>Next p&amp;acket</source>
        <translation>Próximo p&amp;acote</translation>
    </message>
    <message>
        <source>Selects the next packet of this connection.</source>
        <translation>Seleciona o próximo pacote desta conexão.</translation>
    </message>
    <message>
        <source>Previous pac&amp;ket</source>
        <translation>Pacote a&amp;nterior</translation>
    </message>
    <message>
        <source>Selects the packet before.</source>
        <translation>Seleciona o pacote anterior.</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>&amp;Ir para …</translation>
    </message>
    <message>
        <source>Goes to a connection by number, or to a packet with # before it.</source>
        <translation>Vai a uma conexão pelo número, ou a um pacote com # antes.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Goes back to the connection that was selected before.</source>
        <translation>Volta à conexão selecionada antes.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Avança&amp;r</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>Avança de novo.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Shows the keys, the marks and the language of filters.</source>
        <translation>Mostra as teclas, os sinais e a linguagem dos filtros.</translation>
    </message>
    <message>
        <source>&amp;About LastAck</source>
        <translation>&amp;Sobre o LastAck</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Writes SVG, PNG, PDF, text and Mermaid in the language of the window instead of English.</source>
        <translation>Grava SVG, PNG, PDF, texto e Mermaid no idioma da janela em vez de inglês.</translation>
    </message>
    <message>
        <source>&amp;Open in Wireshark</source>
        <translation>&amp;Abrir no Wireshark</translation>
    </message>
    <message>
        <source>Opens the capture in Wireshark, at the selected packet.</source>
        <translation>Abre a captura no Wireshark, no pacote selecionado.</translation>
    </message>
    <message>
        <source>F&amp;ind …</source>
        <translation>&amp;Buscar …</translation>
    </message>
    <message>
        <source>Looks for a text or a condition in the list, without hiding the rest.</source>
        <translation>Busca um texto ou uma condição na lista, sem ocultar o resto.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Próxima ocorrência</translation>
    </message>
    <message>
        <source>Goes to the next match.</source>
        <translation>Vai à próxima ocorrência.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Ocorrência an&amp;terior</translation>
    </message>
    <message>
        <source>Goes to the match before.</source>
        <translation>Vai à ocorrência anterior.</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>Pr&amp;eferências …</translation>
    </message>
    <message>
        <source>Chooses colors, words and times for this and later runs.</source>
        <translation>Escolhe cores, palavras e tempos para esta e as próximas execuções.</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Shows time to scale, pauses included; what has no room is left out.</source>
        <translation>Mostra o tempo em escala, com as pausas; o que não tem lugar é omitido.</translation>
    </message>
    <message>
        <source>Close opened &amp;breaks</source>
        <translation>Fechar inter&amp;valos abertos</translation>
    </message>
    <message>
        <source>Makes pauses and runs short again that a double click opened.</source>
        <translation>Encurta de novo pausas e séries que um clique duplo abriu.</translation>
    </message>
    <message>
        <source>&amp;Export report …</source>
        <translation>&amp;Exportar relatório …</translation>
    </message>
    <message>
        <source>Indica&amp;tions</source>
        <translation>&amp;Indicações</translation>
    </message>
    <message>
        <source>Times since the first &amp;packet</source>
        <translation>Tempos desde o &amp;primeiro pacote</translation>
    </message>
    <message>
        <source>Calls of Winsoc&amp;k providers</source>
        <translation>Chamadas de provedores &amp;Winsock</translation>
    </message>
    <message>
        <source>Calls of POSI&amp;X</source>
        <translation>Chamadas do P&amp;OSIX</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>Esc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Capture …</source>
        <translation>&amp;Capturar …</translation>
    </message>
    <message>
        <source>Chooses interfaces and what to capture from them.</source>
        <translation>Escolhe interfaces e o que capturar delas.</translation>
    </message>
    <message>
        <source>Ends the analysis or the capture, and what was read is shown; else captures again as before.</source>
        <translation>Encerra a análise ou a captura e mostra o que foi lido; senão, captura de novo como antes.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Captures from the beginning, from the same interfaces.</source>
        <translation>Captura desde o início, das mesmas interfaces.</translation>
    </message>
    <message>
        <source>Save the c&amp;apture …</source>
        <translation>S&amp;alvar a captura …</translation>
    </message>
    <message>
        <source>Writes every packet that was captured as pcapng.</source>
        <translation>Grava como pcapng todos os pacotes capturados.</translation>
    </message>
    <message>
        <source>Show &amp;open connections</source>
        <translation>Mostrar conexões a&amp;bertas</translation>
    </message>
    <message>
        <source>Lists connections that have not ended below the others, in gray, with their age.</source>
        <translation>Lista abaixo das outras, em cinza, as conexões que não terminaram, com sua idade.</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Captura</translation>
    </message>
</context>
<context>
    <name>AnalysisController</name>
    <message>
        <source>There is not enough memory; analyze a smaller capture.</source>
        <translation>Não há memória suficiente; analise uma captura menor.</translation>
    </message>
</context>
<context>
    <name>CaptureRecord</name>
    <message>
        <source>No file for the packets can be made in %1 (%2); free some space, or set TMPDIR to another folder.</source>
        <translation>Não é possível criar em %1 um arquivo para os pacotes (%2); libere espaço ou defina TMPDIR para outra pasta.</translation>
    </message>
    <message>
        <source>the capture is cut short</source>
        <translation>a captura está truncada</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>foi interrompido</translation>
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
        <translation>Número da conexão, na ordem dos primeiros pacotes</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Time of the first packet, UTC</source>
        <translation>Hora do primeiro pacote, UTC</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>From the first packet to the last</source>
        <translation>Do primeiro pacote ao último</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>The side that opened</source>
        <translation>O lado que abriu</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The side that answered</source>
        <translation>O lado que respondeu</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>The protocol whose connection this is</source>
        <translation>O protocolo a que esta conexão pertence</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
    </message>
    <message>
        <source>The outcome; in order: what was cut off first</source>
        <translation>O desfecho; em ordem: primeiro o que foi cortado</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Encerrada por</translation>
    </message>
    <message>
        <source>Who began the teardown on the wire</source>
        <translation>Quem começou o encerramento na rede</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>The pattern of the ending and its cause</source>
        <translation>O padrão do fim e sua causa</translation>
    </message>
    <message>
        <source>Reset by</source>
        <translation>RST por</translation>
    </message>
    <message>
        <source>Who sent the reset that ended it, or tried to</source>
        <translation>Quem enviou o reset que a encerrou, ou tentou</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>What made it end so</source>
        <translation>O que a fez terminar assim</translation>
    </message>
    <message>
        <source>Close took</source>
        <translation>Encerrou em</translation>
    </message>
    <message>
        <source>From the first packet of the teardown to its last</source>
        <translation>Do primeiro pacote do encerramento ao último</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>How sure the verdict is</source>
        <translation>Quão seguro é o veredito</translation>
    </message>
    <message>
        <source>Disconnect data</source>
        <translation>Dados de desconexão</translation>
    </message>
    <message>
        <source>What the protocols above said of the end</source>
        <translation>O que os protocolos acima disseram do fim</translation>
    </message>
    <message>
        <source>Bytes →</source>
        <translation>Bytes →</translation>
    </message>
    <message>
        <source>Payload that the client sent</source>
        <translation>Dados que o cliente enviou</translation>
    </message>
    <message>
        <source>Bytes ←</source>
        <translation>Bytes ←</translation>
    </message>
    <message>
        <source>Payload that the server sent</source>
        <translation>Dados que o servidor enviou</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Em risco</translation>
    </message>
    <message>
        <source>Bytes never acknowledged or perhaps never read, where the ending could lose them</source>
        <translation>Bytes nunca confirmados ou talvez nunca lidos, onde o fim podia perdê-los</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Packets of both sides</source>
        <translation>Pacotes de ambos os lados</translation>
    </message>
    <message>
        <source>FINs again</source>
        <translation>FINs de novo</translation>
    </message>
    <message>
        <source>FINs that were sent again</source>
        <translation>FINs que foram reenviados</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Of the handshake</source>
        <translation>Do handshake</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>VLANs and tunnels around it, the outermost first</source>
        <translation>VLANs e túneis ao redor, o mais externo primeiro</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Primeiro pacote</translation>
    </message>
    <message>
        <source>Number of its first packet in the capture</source>
        <translation>Número de seu primeiro pacote na captura</translation>
    </message>
    <message>
        <source>Last packet</source>
        <translation>Último pacote</translation>
    </message>
    <message>
        <source>Number of its last packet in the capture</source>
        <translation>Número de seu último pacote na captura</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>packet %1 excludes it</source>
        <translation>o pacote %1 o exclui</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>How they ended</source>
        <translation>Como terminaram</translation>
    </message>
    <message>
        <source>Who began the end</source>
        <translation>Quem começou o fim</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Servers with abortive or half-closed endings</source>
        <translation>Servidores com fins abortivos ou semifechados</translation>
    </message>
    <message>
        <source>How long the close took</source>
        <translation>Quanto durou o encerramento</translation>
    </message>
    <message>
        <source>Silence before the close</source>
        <translation>Silêncio antes do encerramento</translation>
    </message>
    <message>
        <source>Connection {number}: {outcome}</source>
        <translation>Conexão {number}: {outcome}</translation>
    </message>
    <message>
        <source>, crosses {packet}</source>
        <translation>, cruza {packet}</translation>
    </message>
    <message>
        <source>Packet {packet}, client to server, {label}, {time}.</source>
        <translation>Pacote {packet}, do cliente ao servidor, {label}, {time}.</translation>
    </message>
    <message>
        <source>Packet {packet}, server to client, {label}, {time}.</source>
        <translation>Pacote {packet}, do servidor ao cliente, {label}, {time}.</translation>
    </message>
    <message>
        <source>Pause of {pause}.</source>
        <translation>Pausa de {pause}.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>The client calls {what}.</source>
        <translation>O cliente chama {what}.</translation>
    </message>
    <message>
        <source>The client is told {what}.</source>
        <translation>O cliente é informado de {what}.</translation>
    </message>
    <message>
        <source>The server calls {what}.</source>
        <translation>O servidor chama {what}.</translation>
    </message>
    <message>
        <source>The server is told {what}.</source>
        <translation>O servidor é informado de {what}.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>sem flags</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>reenviado</translation>
    </message>
    <message>
        <source>after the FIN</source>
        <translation>depois do FIN</translation>
    </message>
    <message>
        <source>window 0</source>
        <translation>janela 0</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>fora de ordem</translation>
    </message>
    <message>
        <source>{count} {count?segment|segments}, {size}</source>
        <translation>{count} {count?segmento|segmentos}, {size}</translation>
    </message>
    <message>
        <source>made by somebody else</source>
        <translation>feito por outro</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>sem efeito</translation>
    </message>
    <message>
        <source>keepalive</source>
        <translation>keepalive</translation>
    </message>
    <message>
        <source>window probe</source>
        <translation>sonda de janela</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>challenge</translation>
    </message>
    <message>
        <source>{count} more {count?segment|segments}, {pause}</source>
        <translation>mais {count} {count?segmento|segmentos}, {pause}</translation>
    </message>
    <message>
        <source>{count} more {count?event|events}, {pause}</source>
        <translation>mais {count} {count?evento|eventos}, {pause}</translation>
    </message>
    <message>
        <source>{count} more {count?row|rows}[, {pause}]</source>
        <translation>mais {count} {count?linha|linhas}[, {pause}]</translation>
    </message>
    <message>
        <source>at an unknown time:</source>
        <translation>em momento desconhecido:</translation>
    </message>
    <message>
        <source>Times as captured, since the first packet.</source>
        <translation>Tempos como capturados, desde o primeiro pacote.</translation>
    </message>
    <message>
        <source>Times as captured, UTC.</source>
        <translation>Tempos como capturados, UTC.</translation>
    </message>
    <message>
        <source>Times as captured, since the row before.</source>
        <translation>Tempos como capturados, desde a linha anterior.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>(1) to (8): the steps of a Winsock shutdown.</source>
        <translation>(1) a (8): os passos de um encerramento Winsock.</translation>
    </message>
    <message>
        <source>?: possible, not certain.</source>
        <translation>?: possível, não certo.</translation>
    </message>
    <message>
        <source>One-way times unknown: the capture has no complete handshake.</source>
        <translation>Tempos de ida desconhecidos: a captura não tem um handshake completo.</translation>
    </message>
    <message>
        <source>Dotted line: the place of the capture, estimated from the handshake.</source>
        <translation>Linha pontilhada: o lugar da captura, estimado pelo handshake.</translation>
    </message>
    <message>
        <source>Dots are observed, slopes inferred.</source>
        <translation>Pontos são observados, inclinações inferidas.</translation>
    </message>
    <message>
        <source>{first} or {next}</source>
        <translation>{first} ou {next}</translation>
    </message>
    <message>
        <source>{first}; then {next}</source>
        <translation>{first}; depois {next}</translation>
    </message>
    <message>
        <source>With its socket open, the client would have been told: {indications}.</source>
        <translation>Com o socket aberto, o cliente teria sido informado: {indications}.</translation>
    </message>
    <message>
        <source>With its socket open, the server would have been told: {indications}.</source>
        <translation>Com o socket aberto, o servidor teria sido informado: {indications}.</translation>
    </message>
    <message>
        <source>The client would have been told: {indications}.</source>
        <translation>O cliente teria sido informado: {indications}.</translation>
    </message>
    <message>
        <source>The server would have been told: {indications}.</source>
        <translation>O servidor teria sido informado: {indications}.</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})] and the {peer} closed[ {duration} later][ (packet {answer})]; both FINs were acknowledged and nothing was lost</source>
        <translation>O {actor} fechou primeiro[ (pacote {packet})] e o {peer} fechou[ {duration} depois][ (pacote {answer})]; ambos os FINs foram confirmados e nada se perdeu</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})] and the {peer} acknowledged that with a FIN of its own[ (packet {answer})]; both FINs were acknowledged and nothing was lost</source>
        <translation>O {actor} fechou primeiro[ (pacote {packet})] e o {peer} confirmou isso com um FIN próprio[ (pacote {answer})]; ambos os FINs foram confirmados e nada se perdeu</translation>
    </message>
    <message>
        <source>Both sides closed at the same time: their FINs crossed[ (packets {packet} and {answer})] and both were acknowledged</source>
        <translation>Os dois lados fecharam ao mesmo tempo: seus FINs se cruzaram[ (pacotes {packet} e {answer})] e ambos foram confirmados</translation>
    </message>
    <message>
        <source>The {actor} closed its direction first[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data], which the {actor} acknowledged, and then closed as well[ (packet {answer})]</source>
        <translation>O {actor} fechou sua direção primeiro[ (pacote {packet})]; o {peer} enviou [mais {bytes} {bytes?byte|bytes}|mais dados], o que o {actor} confirmou, e depois também fechou[ (pacote {answer})]</translation>
    </message>
    <message>
        <source>The {actor} closed its direction first[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data] that the {actor}&apos;s stack acknowledged but apparently nobody read, and then closed as well[ (packet {answer})]</source>
        <translation>O {actor} fechou sua direção primeiro[ (pacote {packet})]; o {peer} enviou [mais {bytes} {bytes?byte|bytes}|mais dados], o que a pilha do {actor} confirmou mas aparentemente ninguém leu, e depois também fechou[ (pacote {answer})]</translation>
    </message>
    <message>
        <source>Both sides closed[ (packets {packet} and {answer})] and both FINs were acknowledged</source>
        <translation>Os dois lados fecharam[ (pacotes {packet} e {answer})] e ambos os FINs foram confirmados</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})], the {peer} closed as well[ (packet {answer})], and the {actor} answered that with a reset[ (packet {third})] instead of the last acknowledgment</source>
        <translation>O {actor} fechou primeiro[ (pacote {packet})], o {peer} também fechou[ (pacote {answer})], e o {actor} respondeu a isso com um reset[ (pacote {third})] em vez da última confirmação</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})], but the {peer} never did: it still held the connection open[ in {state}] {when}[, {duration} later]</source>
        <translation>O {actor} fechou sua direção[ (pacote {packet})], mas o {peer} nunca o fez: ainda mantinha a conexão aberta[ em {state}] {when}[, {duration} depois]</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})]; the {peer} sent [another {bytes} {bytes?byte|bytes}|more data] but never closed: it still held the connection open[ in {state}] {when}[, {duration} later]</source>
        <translation>O {actor} fechou sua direção[ (pacote {packet})]; o {peer} enviou [mais {bytes} {bytes?byte|bytes}|mais dados] mas nunca fechou: ainda mantinha a conexão aberta[ em {state}] {when}[, {duration} depois]</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] without closing it first</source>
        <translation>O {actor} resetou a conexão[ (pacote {packet})] sem fechá-la antes</translation>
    </message>
    <message>
        <source>The {actor} closed first[ (packet {packet})]; the {peer} still sent [{bytes} {bytes?byte|bytes}|data], which the {actor}&apos;s stack answered with a reset[ (packet {answer})]</source>
        <translation>O {actor} fechou primeiro[ (pacote {packet})]; o {peer} ainda enviou [{bytes} {bytes?byte|bytes}|dados], a que a pilha do {actor} respondeu com um reset[ (pacote {answer})]</translation>
    </message>
    <message>
        <source>The {actor} closed[ (packet {packet})] and then reset the connection itself[ (packet {answer})] before the {peer} had closed</source>
        <translation>O {actor} fechou[ (pacote {packet})] e depois ele mesmo resetou a conexão[ (pacote {answer})] antes que o {peer} tivesse fechado</translation>
    </message>
    <message>
        <source>The {peer} closed first[ (packet {packet})], but the {actor} answered with a reset[ (packet {answer})] instead of a FIN</source>
        <translation>O {peer} fechou primeiro[ (pacote {packet})], mas o {actor} respondeu com um reset[ (pacote {answer})] em vez de um FIN</translation>
    </message>
    <message>
        <source>The {peer} closed[ (packet {packet})] and the {actor} reset the connection[ (packet {answer})] at the same time, neither knowing of the other</source>
        <translation>O {peer} fechou[ (pacote {packet})] e o {actor} resetou a conexão[ (pacote {answer})] ao mesmo tempo, sem que um soubesse do outro</translation>
    </message>
    <message>
        <source>Both sides closed[ (packets {packet} and {answer})], but the {actor} reset the connection[ (packet {third})] before both FINs were acknowledged</source>
        <translation>Os dois lados fecharam[ (pacotes {packet} e {answer})], mas o {actor} resetou a conexão[ (pacote {third})] antes que ambos os FINs fossem confirmados</translation>
    </message>
    <message>
        <source>The {actor} closed its direction[ (packet {packet})], acknowledged [another {bytes} {bytes?byte|bytes}|more data] and then reset the connection[ (packet {answer})] with [{bytes?it|them}|it] apparently unread</source>
        <translation>O {actor} fechou sua direção[ (pacote {packet})], confirmou [mais {bytes} {bytes?byte|bytes}|mais dados] e depois resetou a conexão[ (pacote {answer})], aparentemente sem [{bytes?lê-lo|lê-los}|lê-los]</translation>
    </message>
    <message>
        <source>The {actor} accepted the connection and reset it[ (packet {packet})] before it had sent anything</source>
        <translation>O {actor} aceitou a conexão e a resetou[ (pacote {packet})] antes de ter enviado algo</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] during the handshake[, after the {peer}&apos;s SYN-ACK (packet {answer})]</source>
        <translation>O {actor} resetou a conexão[ (pacote {packet})] durante o handshake[, depois do SYN-ACK do {peer} (pacote {answer})]</translation>
    </message>
    <message>
        <source>Both sides reset the connection at the same time[ (packets {packet} and {answer})]</source>
        <translation>Os dois lados resetaram a conexão ao mesmo tempo[ (pacotes {packet} e {answer})]</translation>
    </message>
    <message>
        <source>The {actor} no longer knew the connection, as after a restart, and reset it[ (packet {packet})]</source>
        <translation>O {actor} já não conhecia a conexão, como depois de reiniciar, e a resetou[ (pacote {packet})]</translation>
    </message>
    <message>
        <source>The {peer} sent data after [{duration} of|a long] silence, and the {actor} answered with a reset[ (packet {packet})] because it no longer knew the connection</source>
        <translation>O {peer} enviou dados depois de [{duration} de|um longo] silêncio, e o {actor} respondeu com um reset[ (pacote {packet})] porque já não conhecia a conexão</translation>
    </message>
    <message>
        <source>A device on the path, not the {actor}, [{adverb} ]made the reset[ (packet {packet})] that ended the connection</source>
        <translation>Um dispositivo no caminho, e não o {actor}, [{adverb} ]fez o reset[ (pacote {packet})] que encerrou a conexão</translation>
    </message>
    <message>
        <source>A device on the path [{adverb} ]reset the connection towards both sides[ (packets {packet} and {answer})]</source>
        <translation>Um dispositivo no caminho [{adverb} ]resetou a conexão para os dois lados[ (pacotes {packet} e {answer})]</translation>
    </message>
    <message>
        <source>The {actor} reset the connection[ (packet {packet})] while the {side}&apos;s receive window was zero</source>
        <translation>O {actor} resetou a conexão[ (pacote {packet})] enquanto a janela de recepção do {side} era zero</translation>
    </message>
    <message>
        <source>The {actor}&apos;s data[ (packet {packet})] crossed the {peer}&apos;s FIN[ (packet {answer})][ by {span}][ after {duration} of idleness] and met a closed socket: a keep-alive race, answered with a reset[ (packet {third})]</source>
        <translation>Os dados do {actor}[ (pacote {packet})] cruzaram[ por {span}] o FIN do {peer}[ (pacote {answer})][ após {duration} de ociosidade] e encontraram um socket fechado: uma corrida de keep-alive, respondida com um reset[ (pacote {third})]</translation>
    </message>
    <message>
        <source>The {peer} fell silent: [{count} keepalive {count?probe|probes}|keepalive probes] from the {actor} went unanswered to the end</source>
        <translation>O {peer} silenciou: [{count} {count?sonda|sondas} de keepalive|sondas de keepalive] do {actor} sem resposta até o fim</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} sent [{count} keepalive {count?probe|probes}|keepalive probes] without an answer and gave up with a reset[ (packet {packet})]</source>
        <translation>O {peer} silenciou: o {actor} enviou [{count} {count?sonda|sondas} de keepalive|sondas de keepalive] sem resposta e desistiu com um reset[ (pacote {packet})]</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} repeated unacknowledged segments[ {count} {count?time|times}] without an answer and gave up without a reset</source>
        <translation>O {peer} silenciou: o {actor} repetiu segmentos não confirmados[ {count} {count?vez|vezes}] sem resposta e desistiu sem reset</translation>
    </message>
    <message>
        <source>The {peer} fell silent: the {actor} repeated unacknowledged segments[ {count} {count?time|times}] without an answer and gave up with a reset[ (packet {packet})]</source>
        <translation>O {peer} silenciou: o {actor} repetiu segmentos não confirmados[ {count} {count?vez|vezes}] sem resposta e desistiu com um reset[ (pacote {packet})]</translation>
    </message>
    <message>
        <source>The {actor} closed[ (packet {packet})], but its FIN was never acknowledged[, although it was sent {count} {count?time|times}]</source>
        <translation>O {actor} fechou[ (pacote {packet})], mas seu FIN nunca foi confirmado[, embora enviado {count} {count?vez|vezes}]</translation>
    </message>
    <message>
        <source>The connection stalled and fell silent: the {side}&apos;s receive window was zero to the end</source>
        <translation>A conexão travou e silenciou: a janela de recepção do {side} ficou em zero até o fim</translation>
    </message>
    <message>
        <source>The {peer} fell silent and the {actor} gave up</source>
        <translation>O {peer} silenciou e o {actor} desistiu</translation>
    </message>
    <message>
        <source>The {actor} refused the connection: it answered the SYN[ (packet {packet})] with a reset[ (packet {answer})]</source>
        <translation>O {actor} recusou a conexão: respondeu ao SYN[ (pacote {packet})] com um reset[ (pacote {answer})]</translation>
    </message>
    <message>
        <source>A device on the path [{adverb} ]refused the connection in the {actor}&apos;s name: a reset[ (packet {answer})] answered the SYN[ (packet {packet})]</source>
        <translation>Um dispositivo no caminho [{adverb} ]recusou a conexão em nome do {actor}: um reset[ (pacote {answer})] respondeu ao SYN[ (pacote {packet})]</translation>
    </message>
    <message>
        <source>The connection was refused: an ICMP error[ ({icmp})][ in packet {answer}] answered the {actor}&apos;s SYN[ (packet {packet})]</source>
        <translation>A conexão foi recusada: um erro ICMP[ ({icmp})][ no pacote {answer}] respondeu ao SYN do {actor}[ (pacote {packet})]</translation>
    </message>
    <message>
        <source>The {actor} sent [{count} {count?SYN|SYNs}|a SYN][ in {duration}][ (first in packet {packet})] and got no answer</source>
        <translation>O {actor} enviou [{count} {count?SYN|SYNs}|um SYN][ em {duration}][ (o primeiro no pacote {packet})] e não teve resposta</translation>
    </message>
    <message>
        <source>The {peer} answered the SYN[ (packet {packet})] with a SYN-ACK[ (packet {answer})][, sent {count} {count?time|times}], but the {actor} never completed the handshake</source>
        <translation>O {peer} respondeu ao SYN[ (pacote {packet})] com um SYN-ACK[ (pacote {answer})][, enviado {count} {count?vez|vezes}], mas o {actor} nunca completou o handshake</translation>
    </message>
    <message>
        <source>Neither side had closed the connection {when}[, {duration} after its last packet]</source>
        <translation>Nenhum lado tinha fechado a conexão {when}[, {duration} depois de seu último pacote]</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the flags[ of packet {packet}] are a combination that no socket call sends</source>
        <translation>Os pacotes não dizem como a conexão terminou: as flags[ do pacote {packet}] são uma combinação que nenhuma chamada de socket envia</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: a new one took over its addresses and ports before it was seen to close</source>
        <translation>Os pacotes não dizem como a conexão terminou: uma nova assumiu seus endereços e portas antes que se visse seu fechamento</translation>
    </message>
    <message>
        <source>How the connection ended was not followed: too many connections were alive at once and this one had been idle longest</source>
        <translation>Não se acompanhou como a conexão terminou: havia conexões vivas demais ao mesmo tempo e esta era a mais ociosa</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: only those of the {actor} are in the capture</source>
        <translation>Os pacotes não dizem como a conexão terminou: só os do {actor} estão na captura</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: some that a side acknowledged are missing from the capture</source>
        <translation>Os pacotes não dizem como a conexão terminou: faltam na captura alguns que um lado confirmou</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: whether the reset[ from the {actor} (packet {packet})] was accepted cannot be seen</source>
        <translation>Os pacotes não dizem como a conexão terminou: não se vê se o reset[ do {actor} (pacote {packet})] foi aceito</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: no acknowledgment of the {actor}&apos;s FIN[ (packet {packet})] is in the capture</source>
        <translation>Os pacotes não dizem como a conexão terminou: nenhuma confirmação do FIN do {actor}[ (pacote {packet})] está na captura</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the capture stopped[ {duration}] after its last packet</source>
        <translation>Os pacotes não dizem como a conexão terminou: a captura parou[ {duration}] depois de seu último pacote</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: too little of it is in the capture, and not its beginning</source>
        <translation>Os pacotes não dizem como a conexão terminou: há muito pouco dela na captura, e não o seu começo</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: they fit no known ending</source>
        <translation>Os pacotes não dizem como a conexão terminou: não correspondem a nenhum fim conhecido</translation>
    </message>
    <message>
        <source>The {actor} asked for the end of the connection[ with {unit}][ (packet {packet})], and the {peer} agreed[ with {reply}][ (packet {answer})]</source>
        <translation>O {actor} pediu o fim da conexão[ com {unit}][ (pacote {packet})], e o {peer} concordou[ com {reply}][ (pacote {answer})]</translation>
    </message>
    <message>
        <source>Both sides asked for the end of the connection at the same time[, with {unit} (packet {packet})][ and {reply} (packet {answer})]</source>
        <translation>Os dois lados pediram o fim da conexão ao mesmo tempo[, com {unit} (pacote {packet})][ e {reply} (pacote {answer})]</translation>
    </message>
    <message>
        <source>The {actor} asked for the end of the connection[ with {unit}][ (packet {packet})][, {count} {count?time|times}] without an answer</source>
        <translation>O {actor} pediu o fim da conexão[ com {unit}][ (pacote {packet})][, {count} {count?vez|vezes}] sem resposta</translation>
    </message>
    <message>
        <source>The packets do not tell how the connection ended: the {actor} asked for its end[ with {unit}][ (packet {packet})], and the answer is not in the capture</source>
        <translation>Os pacotes não dizem como a conexão terminou: o {actor} pediu seu fim[ com {unit}][ (pacote {packet})], e a resposta não está na captura</translation>
    </message>
    <message>
        <source>The {actor} ended the connection at once[ with {unit}][ (packet {packet})]</source>
        <translation>O {actor} encerrou a conexão de imediato[ com {unit}][ (pacote {packet})]</translation>
    </message>
    <message>
        <source>The {peer} asked for the end of the connection[ with {reply}][ (packet {answer})], but the {actor} broke it off[ with {unit}][ (packet {packet})]</source>
        <translation>O {peer} pediu o fim da conexão[ com {reply}][ (pacote {answer})], mas o {actor} a rompeu[ com {unit}][ (pacote {packet})]</translation>
    </message>
    <message>
        <source>Both sides ended the connection at once[, with {unit} (packet {packet})][ and {reply} (packet {answer})]</source>
        <translation>Os dois lados encerraram a conexão de imediato[, com {unit} (pacote {packet})][ e {reply} (pacote {answer})]</translation>
    </message>
    <message>
        <source>The {actor} refused to open the connection[ with {unit}][ (packet {packet})]</source>
        <translation>O {actor} recusou abrir a conexão[ com {unit}][ (pacote {packet})]</translation>
    </message>
    <message>
        <source>The {actor} asked for a connection[ with {unit}][ (packet {packet})][, {count} {count?time|times}], and got no answer</source>
        <translation>O {actor} pediu uma conexão[ com {unit}][ (pacote {packet})][, {count} {count?vez|vezes}], e não teve resposta</translation>
    </message>
    <message>
        <source>The {peer} granted the connection[ with {reply}][ (packet {answer})], but the {actor} never used it</source>
        <translation>O {peer} concedeu a conexão[ com {reply}][ (pacote {answer})], mas o {actor} nunca a usou</translation>
    </message>
    <message>
        <source>[: {bytes?it was|they were} lost|: it was lost]</source>
        <translation>[: {bytes?ele se perdeu|eles se perderam}|: eles se perderam]</translation>
    </message>
    <message>
        <source>: {lost} of them {lost?was|were} lost</source>
        <translation>: {lost} deles {lost?se perdeu|se perderam}</translation>
    </message>
    <message>
        <source>: {lost} {lost?byte|bytes} of its data {lost?was|were} lost</source>
        <translation>: {lost} {lost?byte|bytes} de seus dados {lost?se perdeu|se perderam}</translation>
    </message>
    <message>
        <source>: {bytes?it was|they were} acknowledged, but probably never read</source>
        <translation>: {bytes?ele foi confirmado, mas provavelmente nunca lido|eles foram confirmados, mas provavelmente nunca lidos}</translation>
    </message>
    <message>
        <source>, [{adverb} ]by a close with linger 0</source>
        <translation>, [{adverb} ]por um fechamento com linger 0</translation>
    </message>
    <message>
        <source>, [{adverb} ]because data it had received was unread</source>
        <translation>, [{adverb} ]porque dados recebidos não foram lidos</translation>
    </message>
    <message>
        <source>, [{adverb} ]because nothing listened on the port</source>
        <translation>, [{adverb} ]porque nada escutava na porta</translation>
    </message>
    <message>
        <source>, [{adverb} ]because the listening socket was closed</source>
        <translation>, [{adverb} ]porque o socket de escuta foi fechado</translation>
    </message>
    <message>
        <source>, [{adverb} ]because the queue of the listening socket was full</source>
        <translation>, [{adverb} ]porque a fila do socket de escuta estava cheia</translation>
    </message>
    <message>
        <source>, [{adverb} ]because it had been idle for too long</source>
        <translation>, [{adverb} ]porque ficou ociosa por tempo demais</translation>
    </message>
    <message>
        <source>, [{adverb} ]because its stack did not know the connection any more</source>
        <translation>, [{adverb} ]porque sua pilha já não conhecia a conexão</translation>
    </message>
    <message>
        <source>; {bytes} {bytes?byte|bytes} from the {actor} {bytes?was|were} never acknowledged</source>
        <translation>; {bytes} {bytes?byte|bytes} do {actor} {bytes?nunca foi confirmado|nunca foram confirmados}</translation>
    </message>
    <message>
        <source>; {bytes} {bytes?byte|bytes} from the {actor} and {lost} {lost?byte|bytes} from the {peer} were never acknowledged</source>
        <translation>; {bytes} {bytes?byte|bytes} do {actor} e {lost} {lost?byte|bytes} do {peer} nunca foram confirmados</translation>
    </message>
    <message>
        <source>; {bytes} acknowledged {bytes?byte|bytes} from the {actor} may never have been read</source>
        <translation>; {bytes} {bytes?byte confirmado|bytes confirmados} do {actor} {bytes?talvez nunca tenha sido lido|talvez nunca tenham sido lidos}</translation>
    </message>
    <message>
        <source>; {bytes} acknowledged {bytes?byte|bytes} from the {actor} and {lost} from the {peer} may never have been read</source>
        <translation>; {bytes} {bytes?byte confirmado|bytes confirmados} do {actor} e {lost} do {peer} talvez nunca tenham sido lidos</translation>
    </message>
    <message>
        <source>; all data sent had been acknowledged</source>
        <translation>; todos os dados enviados tinham sido confirmados</translation>
    </message>
    <message>
        <source>; no data had been sent</source>
        <translation>; nenhum dado tinha sido enviado</translation>
    </message>
    <message>
        <source>, {count} times in all</source>
        <translation>, {count} vezes ao todo</translation>
    </message>
    <message>
        <source>; a reset from the {actor}[ (packet {packet})] had no effect</source>
        <translation>; um reset do {actor}[ (pacote {packet})] não teve efeito</translation>
    </message>
    <message>
        <source>; {count} resets had no effect[ (first in packet {packet})]</source>
        <translation>; {count} resets não tiveram efeito[ (o primeiro no pacote {packet})]</translation>
    </message>
    <message>
        <source>; a reset that somebody else made in the {actor}&apos;s name[ (packet {packet})] had no effect</source>
        <translation>; um reset que outro fez em nome do {actor}[ (pacote {packet})] não teve efeito</translation>
    </message>
    <message>
        <source>; {count} resets that somebody else made had no effect[ (first in packet {packet})]</source>
        <translation>; {count} resets que outro fez não tiveram efeito[ (o primeiro no pacote {packet})]</translation>
    </message>
    <message>
        <source>; the reset that followed[ (packet {packet})] changed nothing</source>
        <translation>; o reset que se seguiu[ (pacote {packet})] não mudou nada</translation>
    </message>
    <message>
        <source>; the beginning of the connection is not in the capture</source>
        <translation>; o começo da conexão não está na captura</translation>
    </message>
    <message>
        <source>; only the {actor}&apos;s packets are in the capture</source>
        <translation>; só os pacotes do {actor} estão na captura</translation>
    </message>
    <message>
        <source>; the {actor} may have leaked its socket</source>
        <translation>; o {actor} pode ter deixado vazar seu socket</translation>
    </message>
    <message>
        <source>; before that nothing was sent[ for {span}], so a device on the path may have forgotten the connection</source>
        <translation>; antes disso nada foi enviado[ por {span}], então um dispositivo no caminho pode ter esquecido a conexão</translation>
    </message>
    <message>
        <source>; the {actor} was still repeating data[, {count} {count?time|times} so far], and the {peer} had never sent more than its SYN-ACK</source>
        <translation>; o {actor} ainda repetia dados[, {count} {count?vez|vezes} até então], e o {peer} nunca tinha enviado mais que seu SYN-ACK</translation>
    </message>
    <message>
        <source>; it was one subflow of an MPTCP connection, which goes on without it</source>
        <translation>; era um subfluxo de uma conexão MPTCP, que continua sem ele</translation>
    </message>
    <message>
        <source>; the {actor} confirmed it[ (packet {packet})]</source>
        <translation>; o {actor} confirmou isso[ (pacote {packet})]</translation>
    </message>
    <message>
        <source>, giving the reason: {reason}</source>
        <translation>, dando o motivo: {reason}</translation>
    </message>
    <message>
        <source>; it carried {bytes} {bytes?byte|bytes} of disconnect data[ (&quot;{text}&quot;)]</source>
        <translation>; levou {bytes} {bytes?byte|bytes} de dados de desconexão[ (“{text}”)]</translation>
    </message>
    <message>
        <source>; before that the {actor} had announced the end[ (packet {packet})]: {unit}[, {reason}]</source>
        <translation>; antes disso o {actor} tinha anunciado o fim[ (pacote {packet})]: {unit}[, {reason}]</translation>
    </message>
    <message>
        <source>Keep-alive race: the {actor}&apos;s data[ (packet {packet})] crossed the {peer}&apos;s FIN[ (packet {answer})][ by {span}][ after {duration} of idleness][, possibly the timeout of {suspect}]</source>
        <translation>Corrida de keep-alive: os dados do {actor}[ (pacote {packet})] cruzaram[ por {span}] o FIN do {peer}[ (pacote {answer})][ após {duration} de ociosidade][, possivelmente o tempo limite de {suspect}]</translation>
    </message>
    <message>
        <source>Dropped while idle: after [{span} of|a] silence the {actor}&apos;s next data met nobody who knew the connection[; that is just over the default timeout of {suspect}]</source>
        <translation>Esquecida na ociosidade: depois de [{span} de|um] silêncio, os dados seguintes do {actor} não encontraram ninguém que conhecesse a conexão[; isso é pouco acima do tempo limite padrão de {suspect}]</translation>
    </message>
    <message>
        <source>Fast close: the {actor} reset the connection[ (packet {answer})][ {span}] after its own FIN[ (packet {packet})]; no data was lost, so it is harmless</source>
        <translation>Fechamento rápido: o {actor} resetou a conexão[ (pacote {answer})][ {span}] depois de seu próprio FIN[ (pacote {packet})]; nenhum dado se perdeu, portanto é inofensivo</translation>
    </message>
    <message>
        <source>Possible leak: the {actor} has been in CLOSE-WAIT[ for {span}] since it got the FIN[ (packet {packet})] and has neither sent nor closed</source>
        <translation>Possível vazamento: o {actor} está em CLOSE-WAIT[ há {span}] desde que recebeu o FIN[ (pacote {packet})] e não enviou nem fechou</translation>
    </message>
    <message>
        <source>TIME-WAIT is held by the {actor}[, {span} when the capture ended]; it lasts 60 s on Linux, 120 s by default on Windows, 4 min by RFC 9293</source>
        <translation>TIME-WAIT é mantido pelo {actor}[, {span} quando a captura terminou]; dura 60 s no Linux, 120 s por padrão no Windows, 4 min pela RFC 9293</translation>
    </message>
    <message>
        <source>Harmless reset: the {actor}&apos;s[ (packet {packet})] came[ {span}] after both FINs had been acknowledged</source>
        <translation>Reset inofensivo: o do {actor}[ (pacote {packet})] veio[ {span}] depois que ambos os FINs tinham sido confirmados</translation>
    </message>
    <message>
        <source>Simultaneous close: the FINs crossed[ (packets {packet} and {answer})][, {span} apart]</source>
        <translation>Fechamento simultâneo: os FINs se cruzaram[ (pacotes {packet} e {answer})][, com {span} de diferença]</translation>
    </message>
    <message>
        <source>Simultaneous open: the SYNs crossed[ (packets {packet} and {answer})][, {span} apart]</source>
        <translation>Abertura simultânea: os SYNs se cruzaram[ (pacotes {packet} e {answer})][, com {span} de diferença]</translation>
    </message>
    <message>
        <source>The reset[ (packet {packet})] ended one subflow (MP_JOIN), not the MPTCP connection</source>
        <translation>O reset[ (pacote {packet})] encerrou um subfluxo (MP_JOIN), não a conexão MPTCP</translation>
    </message>
    <message>
        <source>MP_FASTCLOSE: the {actor}[ (packet {packet})] reset the whole MPTCP connection, not only this subflow</source>
        <translation>MP_FASTCLOSE: o {actor}[ (pacote {packet})] resetou a conexão MPTCP inteira, não só este subfluxo</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>muito provavelmente</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>possivelmente</translation>
    </message>
    <message>
        <source>when the capture ended</source>
        <translation>quando a captura terminou</translation>
    </message>
    <message>
        <source>when its packets stopped</source>
        <translation>quando seus pacotes cessaram</translation>
    </message>
    <message>
        <source>when a new connection took over its addresses and ports</source>
        <translation>quando uma nova conexão assumiu seus endereços e portas</translation>
    </message>
    <message>
        <source>when its record was closed to make room for others</source>
        <translation>quando seu registro foi fechado para dar lugar a outros</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>{unit} unanswered</source>
        <translation>{unit} sem resposta</translation>
    </message>
    <message>
        <source>{pattern}, {cause}</source>
        <translation>{pattern}, {cause}</translation>
    </message>
    <message>
        <source>{pattern}, likely {cause}</source>
        <translation>{pattern}, provavelmente {cause}</translation>
    </message>
    <message>
        <source>{pattern}, {cause}?</source>
        <translation>{pattern}, {cause}?</translation>
    </message>
    <message>
        <source>WSPSendDisconnect with data</source>
        <translation>WSPSendDisconnect com dados</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>não há tal chamada</translation>
    </message>
    <message>
        <source>no such case</source>
        <translation>não há tal caso</translation>
    </message>
    <message>
        <source>WSPCloseSocket, data unread</source>
        <translation>WSPCloseSocket, dados não lidos</translation>
    </message>
    <message>
        <source>close(fd), data unread</source>
        <translation>close(fd), dados não lidos</translation>
    </message>
    <message>
        <source>WSPCloseSocket, not the last one</source>
        <translation>WSPCloseSocket, não o último</translation>
    </message>
    <message>
        <source>close(fd), not the last one</source>
        <translation>close(fd), não o último</translation>
    </message>
    <message>
        <source>WSPCleanup, socket open</source>
        <translation>WSPCleanup, socket aberto</translation>
    </message>
    <message>
        <source>process exit</source>
        <translation>fim do processo</translation>
    </message>
    <message>
        <source>host down</source>
        <translation>host caído</translation>
    </message>
    <message>
        <source>sendfile, then shutdown(fd, SHUT_WR)</source>
        <translation>sendfile, depois shutdown(fd, SHUT_WR)</translation>
    </message>
    <message>
        <source>WSPCloseSocket of the listener</source>
        <translation>WSPCloseSocket do socket de escuta</translation>
    </message>
    <message>
        <source>close(listening fd)</source>
        <translation>close(fd de escuta)</translation>
    </message>
    <message>
        <source>failed receive</source>
        <translation>recepção com falha</translation>
    </message>
    <message>
        <source>failed send</source>
        <translation>envio com falha</translation>
    </message>
    <message>
        <source>Plug and Play event</source>
        <translation>evento Plug and Play</translation>
    </message>
    <message>
        <source>device gone</source>
        <translation>dispositivo removido</translation>
    </message>
    <message>
        <source>the stack, no call</source>
        <translation>a pilha, sem chamada</translation>
    </message>
    <message>
        <source>the kernel, no call</source>
        <translation>o kernel, sem chamada</translation>
    </message>
    <message>
        <source>no call of this host</source>
        <translation>nenhuma chamada deste host</translation>
    </message>
    <message>
        <source>a call that ends sending</source>
        <translation>uma chamada que encerra o envio</translation>
    </message>
    <message>
        <source>a call that ends sending and keeps receiving</source>
        <translation>uma chamada que encerra o envio e continua recebendo</translation>
    </message>
    <message>
        <source>a call that aborts</source>
        <translation>uma chamada que aborta</translation>
    </message>
    <message>
        <source>no call: the stack did it alone</source>
        <translation>sem chamada: a pilha fez isso sozinha</translation>
    </message>
    <message>
        <source>nothing that this host did</source>
        <translation>nada que este host fez</translation>
    </message>
    <message>
        <source>an abort, by a call or without one</source>
        <translation>um aborto, por uma chamada ou sem ela</translation>
    </message>
    <message>
        <source>prepares its answer</source>
        <translation>prepara sua resposta</translation>
    </message>
    <message>
        <source>graceful</source>
        <translation>ordenado</translation>
    </message>
    <message>
        <source>half-close</source>
        <translation>semifechamento</translation>
    </message>
    <message>
        <source>abortive</source>
        <translation>abortivo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmação</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>packet {packet}, {side}: {unit}, {kind}{code}{data}</source>
        <translation>pacote {packet}, {side}: {unit}, {kind}{code}{data}</translation>
    </message>
    <message>
        <source>packet {packet}, {side}: {unit}, {kind}{code}{data} (cut off)</source>
        <translation>pacote {packet}, {side}: {unit}, {kind}{code}{data} (cortado)</translation>
    </message>
    <message>
        <source>{count} more {count?unit|units}</source>
        <translation>mais {count} {count?unidade|unidades}</translation>
    </message>
    <message>
        <source>ahead of a hole</source>
        <translation>à frente de uma lacuna</translation>
    </message>
    <message>
        <source>fills the hole</source>
        <translation>preenche a lacuna</translation>
    </message>
    <message>
        <source>sent after the peer&apos;s FIN</source>
        <translation>enviado depois do FIN do par</translation>
    </message>
    <message>
        <source>acknowledges the peer&apos;s FIN</source>
        <translation>confirma o FIN do par</translation>
    </message>
    <message>
        <source>sequence exactly as expected</source>
        <translation>sequência exatamente como esperada</translation>
    </message>
    <message>
        <source>in its receiver&apos;s window, but not exact</source>
        <translation>na janela do receptor, mas não exato</translation>
    </message>
    <message>
        <source>outside its receiver&apos;s window</source>
        <translation>fora da janela do receptor</translation>
    </message>
    <message>
        <source>acknowledges the SYN</source>
        <translation>confirma o SYN</translation>
    </message>
    <message>
        <source>window is zero</source>
        <translation>janela é zero</translation>
    </message>
    <message>
        <source>urgent data</source>
        <translation>dados urgentes</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>checksum errado</translation>
    </message>
    <message>
        <source>last data and FIN in one segment</source>
        <translation>últimos dados e FIN em um segmento</translation>
    </message>
    <message>
        <source>keepalive probe</source>
        <translation>sonda de keepalive</translation>
    </message>
    <message>
        <source>zero-window probe</source>
        <translation>sonda de janela zero</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>rede inalcançável</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>host inalcançável</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>protocolo inalcançável</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>porta inalcançável</translation>
    </message>
    <message>
        <source>fragmentation needed</source>
        <translation>fragmentação necessária</translation>
    </message>
    <message>
        <source>source route failed</source>
        <translation>rota de origem falhou</translation>
    </message>
    <message>
        <source>network unknown</source>
        <translation>rede desconhecida</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>host desconhecido</translation>
    </message>
    <message>
        <source>source host isolated</source>
        <translation>host de origem isolado</translation>
    </message>
    <message>
        <source>network prohibited</source>
        <translation>rede proibida</translation>
    </message>
    <message>
        <source>host prohibited</source>
        <translation>host proibido</translation>
    </message>
    <message>
        <source>network unreachable for this type of service</source>
        <translation>rede inalcançável para este tipo de serviço</translation>
    </message>
    <message>
        <source>host unreachable for this type of service</source>
        <translation>host inalcançável para este tipo de serviço</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>proibido administrativamente</translation>
    </message>
    <message>
        <source>host precedence violation</source>
        <translation>violação de precedência do host</translation>
    </message>
    <message>
        <source>precedence cutoff</source>
        <translation>corte de precedência</translation>
    </message>
    <message>
        <source>destination unreachable</source>
        <translation>destino inalcançável</translation>
    </message>
    <message>
        <source>no route to destination</source>
        <translation>sem rota para o destino</translation>
    </message>
    <message>
        <source>beyond the scope of the source address</source>
        <translation>além do escopo do endereço de origem</translation>
    </message>
    <message>
        <source>address unreachable</source>
        <translation>endereço inalcançável</translation>
    </message>
    <message>
        <source>source address failed policy</source>
        <translation>endereço de origem contra a política</translation>
    </message>
    <message>
        <source>route rejected</source>
        <translation>rota rejeitada</translation>
    </message>
    <message>
        <source>time exceeded</source>
        <translation>tempo excedido</translation>
    </message>
    <message>
        <source>parameter problem</source>
        <translation>problema de parâmetro</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>erro ICMP</translation>
    </message>
    <message>
        <source>packet too big</source>
        <translation>pacote grande demais</translation>
    </message>
    <message>
        <source>ICMPv6 error</source>
        <translation>erro ICMPv6</translation>
    </message>
    <message>
        <source>WSPRecv → 0 bytes</source>
        <translation>WSPRecv → 0 bytes</translation>
    </message>
    <message>
        <source>send(): ECONNRESET or EPIPE</source>
        <translation>send(): ECONNRESET ou EPIPE</translation>
    </message>
    <message>
        <source>WSPSend succeeded, data lost</source>
        <translation>WSPSend teve êxito, dados perdidos</translation>
    </message>
    <message>
        <source>send() succeeded, data lost</source>
        <translation>send() teve êxito, dados perdidos</translation>
    </message>
    <message>
        <source>ETIMEDOUT or ECONNABORTED</source>
        <translation>ETIMEDOUT ou ECONNABORTED</translation>
    </message>
    <message>
        <source>connect(): EHOSTUNREACH or ECONNREFUSED</source>
        <translation>connect(): EHOSTUNREACH ou ECONNREFUSED</translation>
    </message>
    <message>
        <source>accept(), then recv(): ECONNRESET</source>
        <translation>accept(), depois recv(): ECONNRESET</translation>
    </message>
    <message>
        <source>recv() does not return</source>
        <translation>recv() não retorna</translation>
    </message>
    <message>
        <source>registered for FD_CLOSE</source>
        <translation>registrado para FD_CLOSE</translation>
    </message>
    <message>
        <source>handle open</source>
        <translation>handle aberto</translation>
    </message>
    <message>
        <source>all data read</source>
        <translation>todos os dados lidos</translation>
    </message>
    <message>
        <source>a receive issued</source>
        <translation>uma recepção iniciada</translation>
    </message>
    <message>
        <source>a send issued</source>
        <translation>um envio iniciado</translation>
    </message>
    <message>
        <source>receive side not shut down</source>
        <translation>lado de recepção não desligado</translation>
    </message>
    <message>
        <source>keepalive on</source>
        <translation>keepalive ligado</translation>
    </message>
    <message>
        <source>an operation in progress</source>
        <translation>uma operação em andamento</translation>
    </message>
    <message>
        <source>closed with an operation pending</source>
        <translation>fechado com uma operação pendente</translation>
    </message>
    <message>
        <source>accepted afterwards</source>
        <translation>aceito depois</translation>
    </message>
    <message>
        <source>own shutdown of that direction</source>
        <translation>desligamento próprio dessa direção</translation>
    </message>
    <message>
        <source>not yet told of the end</source>
        <translation>ainda não informado do fim</translation>
    </message>
    <message>
        <source>four-way close</source>
        <translation>encerramento em quatro vias</translation>
    </message>
    <message>
        <source>three-way close</source>
        <translation>encerramento em três vias</translation>
    </message>
    <message>
        <source>simultaneous close</source>
        <translation>fechamento simultâneo</translation>
    </message>
    <message>
        <source>half-close used</source>
        <translation>semifechamento usado</translation>
    </message>
    <message>
        <source>half-close with data unread</source>
        <translation>semifechamento com dados não lidos</translation>
    </message>
    <message>
        <source>second FIN never came</source>
        <translation>segundo FIN nunca veio</translation>
    </message>
    <message>
        <source>hard reset</source>
        <translation>reset abrupto</translation>
    </message>
    <message>
        <source>reset with data unread</source>
        <translation>reset com dados não lidos</translation>
    </message>
    <message>
        <source>data after close</source>
        <translation>dados depois do fechamento</translation>
    </message>
    <message>
        <source>reset after own FIN</source>
        <translation>reset depois do próprio FIN</translation>
    </message>
    <message>
        <source>reset after peer&apos;s FIN</source>
        <translation>reset depois do FIN do par</translation>
    </message>
    <message>
        <source>reset after both FINs</source>
        <translation>reset depois de ambos os FINs</translation>
    </message>
    <message>
        <source>reset for the last ACK</source>
        <translation>reset em vez do último ACK</translation>
    </message>
    <message>
        <source>reset in TIME-WAIT</source>
        <translation>reset em TIME-WAIT</translation>
    </message>
    <message>
        <source>SYN refused</source>
        <translation>SYN recusado</translation>
    </message>
    <message>
        <source>reset after accept</source>
        <translation>reset depois do accept</translation>
    </message>
    <message>
        <source>SYN unanswered</source>
        <translation>SYN sem resposta</translation>
    </message>
    <message>
        <source>handshake aborted</source>
        <translation>handshake abortado</translation>
    </message>
    <message>
        <source>SYN-ACK never acknowledged</source>
        <translation>SYN-ACK nunca confirmado</translation>
    </message>
    <message>
        <source>keepalive timeout</source>
        <translation>tempo limite de keepalive</translation>
    </message>
    <message>
        <source>retransmission timeout</source>
        <translation>tempo limite de retransmissão</translation>
    </message>
    <message>
        <source>retransmission timeout and reset</source>
        <translation>tempo limite de retransmissão e reset</translation>
    </message>
    <message>
        <source>FIN never acknowledged</source>
        <translation>FIN nunca confirmado</translation>
    </message>
    <message>
        <source>zero-window stall</source>
        <translation>parada por janela zero</translation>
    </message>
    <message>
        <source>injected reset</source>
        <translation>reset injetado</translation>
    </message>
    <message>
        <source>reset without effect</source>
        <translation>reset sem efeito</translation>
    </message>
    <message>
        <source>crossing resets</source>
        <translation>resets cruzados</translation>
    </message>
    <message>
        <source>ICMP unreachable</source>
        <translation>ICMP inalcançável</translation>
    </message>
    <message>
        <source>peer lost its state</source>
        <translation>par perdeu seu estado</translation>
    </message>
    <message>
        <source>impossible flags</source>
        <translation>flags impossíveis</translation>
    </message>
    <message>
        <source>no teardown captured</source>
        <translation>nenhum encerramento capturado</translation>
    </message>
    <message>
        <source>ports reused without a close</source>
        <translation>portas reutilizadas sem fechar</translation>
    </message>
    <message>
        <source>reset after long silence</source>
        <translation>reset após longo silêncio</translation>
    </message>
    <message>
        <source>disconnect of its own protocol</source>
        <translation>desconexão do próprio protocolo</translation>
    </message>
    <message>
        <source>the reset carries exactly the sequence number its receiver expects, so it is accepted</source>
        <translation>o reset leva exatamente o número de sequência que seu receptor espera, portanto é aceito</translation>
    </message>
    <message>
        <source>the reset is in the window but not exact: a challenge ACK answers it and the connection survives</source>
        <translation>o reset está na janela mas não é exato: um challenge ACK o responde e a conexão sobrevive</translation>
    </message>
    <message>
        <source>the reset is outside its receiver&apos;s window and is dropped</source>
        <translation>o reset está fora da janela de seu receptor e é descartado</translation>
    </message>
    <message>
        <source>the reset acknowledges the SYN, so a side in SYN-SENT accepts it</source>
        <translation>o reset confirma o SYN, portanto um lado em SYN-SENT o aceita</translation>
    </message>
    <message>
        <source>the reset does not acknowledge the SYN, so a side in SYN-SENT ignores it</source>
        <translation>o reset não confirma o SYN, portanto um lado em SYN-SENT o ignora</translation>
    </message>
    <message>
        <source>the receiver of the reset went on with the connection, so the reset had no effect</source>
        <translation>o receptor do reset continuou a conexão, portanto o reset não teve efeito</translation>
    </message>
    <message>
        <source>the claimed sender of the reset went on with the connection, so somebody else made it</source>
        <translation>o suposto emissor do reset continuou a conexão, portanto outro o fez</translation>
    </message>
    <message>
        <source>the reset&apos;s TTL or hop limit is unlike that of its claimed sender&apos;s other packets</source>
        <translation>o TTL ou limite de saltos do reset difere dos outros pacotes de seu suposto emissor</translation>
    </message>
    <message>
        <source>the reset has the form of a stack&apos;s reply to the segment before it (RFC 9293 §3.10.7.1)</source>
        <translation>o reset tem a forma da resposta de uma pilha ao segmento anterior (RFC 9293 §3.10.7.1)</translation>
    </message>
    <message>
        <source>the reset has the form of an abort by a live connection: RST,ACK at its next sequence number</source>
        <translation>o reset tem a forma do aborto de uma conexão viva: RST,ACK em seu próximo número de sequência</translation>
    </message>
    <message>
        <source>the side that was reset was in SYN-RECEIVED: nobody had been given the connection yet</source>
        <translation>o lado que foi resetado estava em SYN-RECEIVED: ninguém tinha recebido a conexão ainda</translation>
    </message>
    <message>
        <source>the side that was reset was in TIME-WAIT, where a reset is to be ignored</source>
        <translation>o lado que foi resetado estava em TIME-WAIT, onde um reset deve ser ignorado</translation>
    </message>
    <message>
        <source>the reset&apos;s timestamp is older than the sender&apos;s, which does not make a reset unacceptable</source>
        <translation>o timestamp do reset é mais antigo que o do emissor, o que não torna um reset inaceitável</translation>
    </message>
    <message>
        <source>both FINs were already acknowledged when the reset came</source>
        <translation>ambos os FINs já estavam confirmados quando o reset veio</translation>
    </message>
    <message>
        <source>an earlier reset had already ended the connection</source>
        <translation>um reset anterior já tinha encerrado a conexão</translation>
    </message>
    <message>
        <source>data sent after the FIN was answered by a reset, so nobody was receiving any more</source>
        <translation>dados enviados depois do FIN foram respondidos com um reset, portanto ninguém mais recebia</translation>
    </message>
    <message>
        <source>the sender of the FIN acknowledged later data, so it had closed one direction only</source>
        <translation>o emissor do FIN confirmou dados posteriores, portanto tinha fechado só uma direção</translation>
    </message>
    <message>
        <source>the room taken by received data was never advertised again, so it was probably not read</source>
        <translation>o espaço ocupado por dados recebidos nunca foi anunciado de novo, portanto provavelmente não foram lidos</translation>
    </message>
    <message>
        <source>the resetting side had data of its own unacknowledged</source>
        <translation>o lado que resetou tinha dados próprios não confirmados</translation>
    </message>
    <message>
        <source>probes went unanswered</source>
        <translation>sondas ficaram sem resposta</translation>
    </message>
    <message>
        <source>retransmissions went unanswered</source>
        <translation>retransmissões ficaram sem resposta</translation>
    </message>
    <message>
        <source>each FIN left before the other one arrived</source>
        <translation>cada FIN partiu antes que o outro chegasse</translation>
    </message>
    <message>
        <source>resets went in both directions at once</source>
        <translation>resets foram nas duas direções ao mesmo tempo</translation>
    </message>
    <message>
        <source>the beginning of the connection is not in the capture</source>
        <translation>o começo da conexão não está na captura</translation>
    </message>
    <message>
        <source>only one direction is in the capture</source>
        <translation>só uma direção está na captura</translation>
    </message>
    <message>
        <source>packets are missing from the capture: one side acknowledged them, or they were dropped while capturing</source>
        <translation>faltam pacotes na captura: um lado os confirmou, ou eles foram descartados durante a captura</translation>
    </message>
    <message>
        <source>the capture ended before the rest could have been seen</source>
        <translation>a captura terminou antes que o resto pudesse ser visto</translation>
    </message>
    <message>
        <source>the reset came before the handshake was complete</source>
        <translation>o reset veio antes que o handshake estivesse completo</translation>
    </message>
    <message>
        <source>the reset answered data sent after a long silence</source>
        <translation>o reset respondeu a dados enviados após um longo silêncio</translation>
    </message>
    <message>
        <source>the resetting side sent nothing after the last data it received, and reset only after a pause</source>
        <translation>o lado que resetou não enviou nada depois dos últimos dados recebidos, e só resetou depois de uma pausa</translation>
    </message>
    <message>
        <source>the resetting side had answered what it received, or reset as soon as it had come</source>
        <translation>o lado que resetou tinha respondido ao que recebeu, ou resetou assim que chegou</translation>
    </message>
    <message>
        <source>the resetting side had received no data that it could have left unread</source>
        <translation>o lado que resetou não tinha recebido dados que pudesse deixar sem ler</translation>
    </message>
    <message>
        <source>the server sent nothing after its SYN-ACK, so perhaps no program ever accepted the connection</source>
        <translation>o servidor não enviou nada depois de seu SYN-ACK, talvez nenhum programa tenha aceitado a conexão</translation>
    </message>
    <message>
        <source>the server never acknowledged anything after its SYN-ACK, as when its accept queue is full</source>
        <translation>o servidor não confirmou nada depois de seu SYN-ACK, como quando sua fila de accept está cheia</translation>
    </message>
    <message>
        <source>the silence fits an idle timeout that is in wide use</source>
        <translation>o silêncio corresponde a um tempo limite de ociosidade muito comum</translation>
    </message>
    <message>
        <source>the probes came at equal distances, as a keepalive timer sends them</source>
        <translation>as sondas vieram a intervalos iguais, como um temporizador de keepalive as envia</translation>
    </message>
    <message>
        <source>a unit of the transport refuses the connection</source>
        <translation>uma unidade do transporte recusa a conexão</translation>
    </message>
    <message>
        <source>a unit of the transport ends the connection at once</source>
        <translation>uma unidade do transporte encerra a conexão de imediato</translation>
    </message>
    <message>
        <source>units of the transport ask for the end and agree to it</source>
        <translation>unidades do transporte pedem o fim e concordam com ele</translation>
    </message>
    <message>
        <source>the unit that asks for the end was repeated without an answer</source>
        <translation>a unidade que pede o fim foi repetida sem resposta</translation>
    </message>
    <message>
        <source>the reason code that came with the ending says so</source>
        <translation>o código de motivo que veio com o fim o diz</translation>
    </message>
    <message>
        <source>midstream</source>
        <translation>sem o começo</translation>
    </message>
    <message>
        <source>The beginning of the connection is not in the capture.</source>
        <translation>O começo da conexão não está na captura.</translation>
    </message>
    <message>
        <source>one-sided</source>
        <translation>um só lado</translation>
    </message>
    <message>
        <source>Only one direction of the connection is in the capture.</source>
        <translation>Só uma direção da conexão está na captura.</translation>
    </message>
    <message>
        <source>capture-loss</source>
        <translation>perda de captura</translation>
    </message>
    <message>
        <source>Packets are missing from the capture: a side acknowledged them, or they were dropped while capturing.</source>
        <translation>Faltam pacotes na captura: um lado os confirmou, ou eles foram descartados durante a captura.</translation>
    </message>
    <message>
        <source>fin-ack-missing</source>
        <translation>falta ACK do FIN</translation>
    </message>
    <message>
        <source>The last acknowledgment of a FIN is not in the capture.</source>
        <translation>A última confirmação de um FIN não está na captura.</translation>
    </message>
    <message>
        <source>tail-missing</source>
        <translation>falta o final</translation>
    </message>
    <message>
        <source>The capture ended within moments of the last packet of the connection.</source>
        <translation>A captura terminou momentos depois do último pacote da conexão.</translation>
    </message>
    <message>
        <source>reset-effect-unknown</source>
        <translation>efeito do reset desconhecido</translation>
    </message>
    <message>
        <source>Whether a reset was accepted cannot be told from the packets.</source>
        <translation>Os pacotes não dizem se um reset foi aceito.</translation>
    </message>
    <message>
        <source>roles-guessed</source>
        <translation>papéis supostos</translation>
    </message>
    <message>
        <source>Which side is the client is a guess.</source>
        <translation>Qual lado é o cliente é uma suposição.</translation>
    </message>
    <message>
        <source>events-omitted</source>
        <translation>eventos omitidos</translation>
    </message>
    <message>
        <source>The connection had more events than are kept; some between the first and the last are missing.</source>
        <translation>A conexão teve mais eventos do que se guarda; faltam alguns entre os primeiros e os últimos.</translation>
    </message>
    <message>
        <source>evicted</source>
        <translation>despejada</translation>
    </message>
    <message>
        <source>The table of live connections was full, so this record was closed before the connection ended.</source>
        <translation>A tabela de conexões vivas estava cheia, portanto este registro foi fechado antes que a conexão terminasse.</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>substituída</translation>
    </message>
    <message>
        <source>A new connection used the same addresses and ports before this one was seen to close.</source>
        <translation>Uma nova conexão usou os mesmos endereços e portas antes que se visse esta fechar.</translation>
    </message>
    <message>
        <source>clock-steps-back</source>
        <translation>relógio recua</translation>
    </message>
    <message>
        <source>The capture&apos;s clock stepped backwards during the connection, so times are unreliable.</source>
        <translation>O relógio da captura recuou durante a conexão, portanto os tempos não são confiáveis.</translation>
    </message>
    <message>
        <source>second-observation</source>
        <translation>segunda observação</translation>
    </message>
    <message>
        <source>The same connection was captured twice, inside and outside a tunnel; the other observation is a record of its own.</source>
        <translation>A mesma conexão foi capturada duas vezes, dentro e fora de um túnel; a outra observação é um registro próprio.</translation>
    </message>
    <message>
        <source>it acknowledged data that came after its FIN, so the socket still received</source>
        <translation>confirmou dados que vieram depois de seu FIN, portanto o socket ainda recebia</translation>
    </message>
    <message>
        <source>it answered data that came after its FIN with a reset, so nobody received any more</source>
        <translation>respondeu com um reset a dados que vieram depois de seu FIN, portanto ninguém mais recebia</translation>
    </message>
    <message>
        <source>no data came after its FIN, so all calls that send a FIN look alike</source>
        <translation>nenhum dado veio depois de seu FIN, portanto todas as chamadas que enviam um FIN se parecem</translation>
    </message>
    <message>
        <source>whether received data was read, by its window and its answers</source>
        <translation>se os dados recebidos foram lidos, por sua janela e suas respostas</translation>
    </message>
    <message>
        <source>what it had sent and was not acknowledged</source>
        <translation>o que tinha enviado e não foi confirmado</translation>
    </message>
    <message>
        <source>probes at even distances went unanswered</source>
        <translation>sondas a distâncias iguais ficaram sem resposta</translation>
    </message>
    <message>
        <source>how soon it reacted</source>
        <translation>quão cedo reagiu</translation>
    </message>
    <message>
        <source>the form of the reset: an abort by a live connection</source>
        <translation>a forma do reset: aborto de uma conexão viva</translation>
    </message>
    <message>
        <source>its FIN left before the peer&apos;s arrived</source>
        <translation>seu FIN partiu antes que o do par chegasse</translation>
    </message>
    <message>
        <source>it sent data after the peer&apos;s FIN</source>
        <translation>enviou dados depois do FIN do par</translation>
    </message>
    <message>
        <source>a call comes before the segment that it sends</source>
        <translation>uma chamada vem antes do segmento que envia</translation>
    </message>
    <message>
        <source>data and FIN leave in the order of their calls</source>
        <translation>dados e FIN partem na ordem de suas chamadas</translation>
    </message>
    <message>
        <source>a segment arrives after it left, and is acknowledged after it arrived</source>
        <translation>um segmento chega depois de partir, e é confirmado depois de chegar</translation>
    </message>
    <message>
        <source>the end of the stream is told after the FIN and all before it arrived</source>
        <translation>o fim do fluxo é informado depois que o FIN e tudo antes chegou</translation>
    </message>
    <message>
        <source>a reset is told after it arrived</source>
        <translation>um reset é informado depois que chegou</translation>
    </message>
    <message>
        <source>a program probably reacts to what it was told</source>
        <translation>um programa provavelmente reage ao que lhe foi informado</translation>
    </message>
    <message>
        <source>a shutdown comes before the close of the same socket</source>
        <translation>um desligamento vem antes do fechamento do mesmo socket</translation>
    </message>
    <message>
        <source>a close that sends nothing has no order with what the peer does</source>
        <translation>um fechamento que nada envia não tem ordem com o que o par faz</translation>
    </message>
    <message>
        <source>a close comes before the FIN or reset that it sends</source>
        <translation>um fechamento vem antes do FIN ou reset que envia</translation>
    </message>
    <message>
        <source>nothing is told after the close of the socket</source>
        <translation>nada é informado depois do fechamento do socket</translation>
    </message>
    <message>
        <source>the end is told after the last data was read</source>
        <translation>o fim é informado depois que os últimos dados foram lidos</translation>
    </message>
    <message>
        <source>a reset answers the segment that provoked it, and the close came before</source>
        <translation>um reset responde ao segmento que o provocou, e o fechamento veio antes</translation>
    </message>
    <message>
        <source>the linger option is set before the close</source>
        <translation>a opção linger é definida antes do fechamento</translation>
    </message>
    <message>
        <source>probes come before the failure that they lead to</source>
        <translation>sondas vêm antes da falha a que levam</translation>
    </message>
    <message>
        <source>FD_CLOSE: the peer has ended the connection</source>
        <translation>FD_CLOSE: o par encerrou a conexão</translation>
    </message>
    <message>
        <source>FD_CLOSE is told to who registered for it</source>
        <translation>FD_CLOSE é informado a quem se registrou</translation>
    </message>
    <message>
        <source>FD_CLOSE carries 0, WSAECONNRESET, WSAECONNABORTED or WSAENETDOWN</source>
        <translation>FD_CLOSE leva 0, WSAECONNRESET, WSAECONNABORTED ou WSAENETDOWN</translation>
    </message>
    <message>
        <source>FD_CLOSE comes after the peer&apos;s FIN, when no data is left to read</source>
        <translation>FD_CLOSE vem depois do FIN do par, quando não há mais dados a ler</translation>
    </message>
    <message>
        <source>FD_CLOSE also comes when the own side had shut down first</source>
        <translation>FD_CLOSE também vem quando o próprio lado desligou primeiro</translation>
    </message>
    <message>
        <source>after a reset FD_CLOSE comes at once</source>
        <translation>depois de um reset FD_CLOSE vem de imediato</translation>
    </message>
    <message>
        <source>FD_CLOSE comes at once to who registers when all is over</source>
        <translation>FD_CLOSE vem de imediato a quem se registra quando tudo acabou</translation>
    </message>
    <message>
        <source>FD_CLOSE never comes after WSPCloseSocket</source>
        <translation>FD_CLOSE nunca vem depois de WSPCloseSocket</translation>
    </message>
    <message>
        <source>FD_CLOSE comes at most once</source>
        <translation>FD_CLOSE vem no máximo uma vez</translation>
    </message>
    <message>
        <source>data is told by FD_READ, the end only by FD_CLOSE</source>
        <translation>dados são informados por FD_READ, o fim só por FD_CLOSE</translation>
    </message>
    <message>
        <source>FD_CLOSE: the connection entered CLOSE-WAIT or TIME-WAIT</source>
        <translation>FD_CLOSE: a conexão entrou em CLOSE-WAIT ou TIME-WAIT</translation>
    </message>
    <message>
        <source>neither the own shutdown nor a peer that vanished brings FD_CLOSE</source>
        <translation>nem o próprio desligamento nem um par que sumiu traz FD_CLOSE</translation>
    </message>
    <message>
        <source>the leaves of a multipoint session are told when the root closes</source>
        <translation>as folhas de uma sessão multiponto são informadas quando a raiz fecha</translation>
    </message>
    <message>
        <source>WSPSelect tells the same: readable with 0 bytes or an error</source>
        <translation>WSPSelect informa o mesmo: legível com 0 bytes ou um erro</translation>
    </message>
    <message>
        <source>WSAPoll tells the same by POLLHUP and POLLERR</source>
        <translation>WSAPoll informa o mesmo por POLLHUP e POLLERR</translation>
    </message>
    <message>
        <source>TCP carries no disconnect data, so that the call fails with WSAENOPROTOOPT</source>
        <translation>o TCP não leva dados de desconexão, portanto a chamada falha com WSAENOPROTOOPT</translation>
    </message>
    <message>
        <source>somebody else made the reset in its name</source>
        <translation>outro fez o reset em seu nome</translation>
    </message>
    <message>
        <source>a timer ran out; the stack does that without a call</source>
        <translation>um temporizador expirou; a pilha faz isso sem chamada</translation>
    </message>
    <message>
        <source>the reset answers a segment that found no socket</source>
        <translation>o reset responde a um segmento que não encontrou socket</translation>
    </message>
    <message>
        <source>the server had sent nothing of its own</source>
        <translation>o servidor nada tinha enviado de seu</translation>
    </message>
    <message>
        <source>the reset was not accepted</source>
        <translation>o reset não foi aceito</translation>
    </message>
    <message>
        <source>no reset that counts reached it</source>
        <translation>nenhum reset que conte o alcançou</translation>
    </message>
    <message>
        <source>no FIN reached it</source>
        <translation>nenhum FIN o alcançou</translation>
    </message>
    <message>
        <source>bytes before the FIN never arrived</source>
        <translation>bytes antes do FIN nunca chegaram</translation>
    </message>
    <message>
        <source>all that it sent was acknowledged</source>
        <translation>tudo o que enviou foi confirmado</translation>
    </message>
    <message>
        <source>no call sends such a segment</source>
        <translation>nenhuma chamada envia tal segmento</translation>
    </message>
    <message>
        <source>Linux and Windows differ here</source>
        <translation>Linux e Windows diferem aqui</translation>
    </message>
    <message>
        <source>the connection was not yet established</source>
        <translation>a conexão ainda não estava estabelecida</translation>
    </message>
    <message>
        <source>its protocol&apos;s release has room for disconnect data</source>
        <translation>o encerramento de seu protocolo tem lugar para dados de desconexão</translation>
    </message>
    <message>
        <source>after receiving was switched off data is reset or, as --recvdisc-model=spi has it, not acknowledged</source>
        <translation>depois de desligada a recepção os dados são resetados ou, como quer --recvdisc-model=spi, não confirmados</translation>
    </message>
    <message>
        <source>plain close: WSPCloseSocket, linger off</source>
        <translation>fechamento simples: WSPCloseSocket, linger desligado</translation>
    </message>
    <message>
        <source>recommended, by events: WSPShutdown(SD_SEND), FD_CLOSE, WSPRecv to 0, WSPCloseSocket</source>
        <translation>recomendado, por eventos: WSPShutdown(SD_SEND), FD_CLOSE, WSPRecv até 0, WSPCloseSocket</translation>
    </message>
    <message>
        <source>recommended, overlapped: WSPShutdown(SD_SEND), WSPRecv to 0, WSPCloseSocket</source>
        <translation>recomendado, sobreposto: WSPShutdown(SD_SEND), WSPRecv até 0, WSPCloseSocket</translation>
    </message>
    <message>
        <source>responder: WSPRecv to 0, WSPSend the rest, WSPShutdown(SD_SEND) or WSPCloseSocket</source>
        <translation>respondente: WSPRecv até 0, WSPSend do resto, WSPShutdown(SD_SEND) ou WSPCloseSocket</translation>
    </message>
    <message>
        <source>both directions off: WSPShutdown(SD_BOTH), WSPCloseSocket</source>
        <translation>ambas as direções desligadas: WSPShutdown(SD_BOTH), WSPCloseSocket</translation>
    </message>
    <message>
        <source>hard close: SO_LINGER on with 0 s, WSPCloseSocket</source>
        <translation>fechamento abrupto: SO_LINGER ligado com 0 s, WSPCloseSocket</translation>
    </message>
    <message>
        <source>linger with a limit: SO_LINGER on with n s, WSPCloseSocket</source>
        <translation>linger com limite: SO_LINGER ligado com n s, WSPCloseSocket</translation>
    </message>
    <message>
        <source>careless close: WSPCloseSocket with data unread</source>
        <translation>fechamento descuidado: WSPCloseSocket com dados não lidos</translation>
    </message>
    <message>
        <source>disconnect data, initiator: WSPSendDisconnect with data</source>
        <translation>dados de desconexão, iniciador: WSPSendDisconnect com dados</translation>
    </message>
    <message>
        <source>disconnect data, responder: WSPRecvDisconnect, WSPSendDisconnect with data</source>
        <translation>dados de desconexão, respondente: WSPRecvDisconnect, WSPSendDisconnect com dados</translation>
    </message>
    <message>
        <source>WSPSendDisconnect without data, WSPCloseSocket</source>
        <translation>WSPSendDisconnect sem dados, WSPCloseSocket</translation>
    </message>
    <message>
        <source>socket reuse: DisconnectEx or TransmitFile with TF_REUSE_SOCKET</source>
        <translation>reúso do socket: DisconnectEx ou TransmitFile com TF_REUSE_SOCKET</translation>
    </message>
    <message>
        <source>no call: process end, WSPCleanup, provider abort or timeout</source>
        <translation>sem chamada: fim do processo, WSPCleanup, aborto do provedor ou tempo limite</translation>
    </message>
    <message>
        <source>retry after WSAEWOULDBLOCK: the failed WSPCloseSocket sent nothing</source>
        <translation>nova tentativa após WSAEWOULDBLOCK: o WSPCloseSocket que falhou nada enviou</translation>
    </message>
    <message>
        <source>shared handle: the last WSPCloseSocket of several</source>
        <translation>handle compartilhado: o último WSPCloseSocket de vários</translation>
    </message>
    <message>
        <source>half-closed</source>
        <translation>semifechada</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>timed-out</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>still-open</source>
        <translation>ainda aberta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>both directions ended by FIN and both FINs were acknowledged</source>
        <translation>ambas as direções terminaram com FIN e ambos os FINs foram confirmados</translation>
    </message>
    <message>
        <source>exactly one direction ended by an acknowledged FIN, the other was open at the end</source>
        <translation>exatamente uma direção terminou com um FIN confirmado, a outra estava aberta no fim</translation>
    </message>
    <message>
        <source>a reset that its receiver accepted ended it before both FINs were acknowledged</source>
        <translation>um reset que seu receptor aceitou a encerrou antes que ambos os FINs fossem confirmados</translation>
    </message>
    <message>
        <source>the SYN was answered by a reset or an ICMP unreachable</source>
        <translation>o SYN foi respondido com um reset ou um ICMP inalcançável</translation>
    </message>
    <message>
        <source>the handshake never completed and nobody reset it</source>
        <translation>o handshake nunca se completou e ninguém o resetou</translation>
    </message>
    <message>
        <source>one side gave up on a silent peer</source>
        <translation>um lado desistiu de um par silencioso</translation>
    </message>
    <message>
        <source>established, neither FIN nor reset when the capture ended</source>
        <translation>estabelecida, nem FIN nem reset quando a captura terminou</translation>
    </message>
    <message>
        <source>the packets do not decide</source>
        <translation>os pacotes não decidem</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>middlebox</source>
        <translation>dispositivo no caminho</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possível</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>linger 0</source>
        <translation>linger 0</translation>
    </message>
    <message>
        <source>unread data</source>
        <translation>dados não lidos</translation>
    </message>
    <message>
        <source>closed port</source>
        <translation>porta fechada</translation>
    </message>
    <message>
        <source>unknown connection</source>
        <translation>conexão desconhecida</translation>
    </message>
    <message>
        <source>listener closed</source>
        <translation>socket de escuta fechado</translation>
    </message>
    <message>
        <source>accept queue full</source>
        <translation>fila de accept cheia</translation>
    </message>
    <message>
        <source>idle timeout</source>
        <translation>tempo limite de ociosidade</translation>
    </message>
    <message>
        <source>forged reset</source>
        <translation>reset forjado</translation>
    </message>
    <message>
        <source>the application&apos;s choice</source>
        <translation>escolha da aplicação</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>causa desconhecida</translation>
    </message>
    <message>
        <source>Apache httpd or Node.js</source>
        <translation>Apache httpd ou Node.js</translation>
    </message>
    <message>
        <source>older versions of Apache httpd</source>
        <translation>versões antigas do Apache httpd</translation>
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
        <translation>Envoy ou um firewall comum</translation>
    </message>
    <message>
        <source>Linux connection tracking</source>
        <translation>Linux connection tracking</translation>
    </message>
    <message>
        <source>{side} {size}[, the last {count} of them] before its FIN (packet {packet}): [&quot;{text}&quot;, ]hex {hex}</source>
        <translation>{side} {size}[, os últimos {count} deles] antes de seu FIN (pacote {packet}): [“{text}”, ]hex {hex}</translation>
    </message>
    <message>
        <source>packet {packet}</source>
        <translation>pacote {packet}</translation>
    </message>
    <message>
        <source>{call}[ (n = {seconds}: called that long before)][, then {next}]</source>
        <translation>{call}[ (n = {seconds}: chamada esse tempo antes)][, depois {next}]</translation>
    </message>
    <message>
        <source>      excluded</source>
        <translation>      excluído</translation>
    </message>
    <message>
        <source>{call}, {certainty}: {packets}</source>
        <translation>{call}, {certainty}: {packets}</translation>
    </message>
    <message>
        <source>prepares its answer, which no packet shows</source>
        <translation>prepara sua resposta, o que nenhum pacote mostra</translation>
    </message>
    <message>
        <source>{call}, possible: it sends nothing and has no place in time</source>
        <translation>{call}, possível: nada envia e não tem lugar no tempo</translation>
    </message>
    <message>
        <source>a call that switches receiving off, {certainty}: left unacknowledged {packets}</source>
        <translation>uma chamada que desliga a recepção, {certainty}: ficou sem confirmação {packets}</translation>
    </message>
    <message>
        <source>      certain</source>
        <translation>      certo</translation>
    </message>
    <message>
        <source>      likely</source>
        <translation>      provável</translation>
    </message>
    <message>
        <source>      possible</source>
        <translation>      possível</translation>
    </message>
    <message>
        <source>      reacted</source>
        <translation>      reação</translation>
    </message>
    <message>
        <source>Calls of the client</source>
        <translation>Chamadas do cliente</translation>
    </message>
    <message>
        <source>Calls of the server</source>
        <translation>Chamadas do servidor</translation>
    </message>
    <message>
        <source>{title}, had it used Winsock (its packets do not look like it)</source>
        <translation>{title}, caso usasse Winsock (seus pacotes não se parecem com isso)</translation>
    </message>
    <message>
        <source>  told</source>
        <translation>  informado</translation>
    </message>
    <message>
        <source>  at a port</source>
        <translation>  em uma porta</translation>
    </message>
    <message>
        <source>  sequences</source>
        <translation>  sequências</translation>
    </message>
    <message>
        <source>[({step}) ]{what} of the client</source>
        <translation>[({step}) ]{what} do cliente</translation>
    </message>
    <message>
        <source>[({step}) ]{what} of the server</source>
        <translation>[({step}) ]{what} do servidor</translation>
    </message>
    <message>
        <source>the eight steps of a shutdown with disconnect data, over TCP: last data and FIN stand for it, which is possible and no more; the {responder} answered before the FIN came ({certainty}, variant {variant})</source>
        <translation>os oito passos de um encerramento com dados de desconexão, sobre TCP: os últimos dados e o FIN os representam, o que é possível e nada mais; o {responder} respondeu antes que o FIN viesse ({certainty}, variante {variant})</translation>
    </message>
    <message>
        <source>the eight steps of a shutdown with disconnect data, over TCP: last data and FIN stand for it, which is possible and no more; the {responder} waited for the end of the stream ({certainty}, variant {variant})</source>
        <translation>os oito passos de um encerramento com dados de desconexão, sobre TCP: os últimos dados e o FIN os representam, o que é possível e nada mais; o {responder} esperou o fim do fluxo ({certainty}, variante {variant})</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>Sem ordem</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>  or</source>
        <translation>  ou</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Trocado</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dito</translation>
    </message>
    <message>
        <source>  states</source>
        <translation>  estados</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturada</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation>Vista também</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>{cause}{names}, {confidence}[: {why}]</source>
        <translation>{cause}{names}, {confidence}[: {why}]</translation>
    </message>
    <message>
        <source>its FIN was acknowledged</source>
        <translation>seu FIN foi confirmado</translation>
    </message>
    <message>
        <source>its FIN was never acknowledged</source>
        <translation>seu FIN nunca foi confirmado</translation>
    </message>
    <message>
        <source>ended by a reset</source>
        <translation>encerrado por um reset</translation>
    </message>
    <message>
        <source>fell silent</source>
        <translation>silenciou</translation>
    </message>
    <message>
        <source>never closed</source>
        <translation>nunca fechou</translation>
    </message>
    <message>
        <source>ended in order</source>
        <translation>encerrado em ordem</translation>
    </message>
    <message>
        <source>its end was never confirmed</source>
        <translation>seu fim nunca foi confirmado</translation>
    </message>
    <message>
        <source>ended at once</source>
        <translation>encerrado de imediato</translation>
    </message>
    <message>
        <source>{who} sent {size} in {count} {count?packet|packets}; {end}[, {unacked} never acknowledged][, {risk} acknowledged but perhaps never read]</source>
        <translation>{who} enviou {size} em {count} {count?pacote|pacotes}; {end}[, {unacked} nunca confirmados][, {risk} confirmados mas talvez nunca lidos]</translation>
    </message>
    <message>
        <source>from first to last packet {duration}</source>
        <translation>do primeiro ao último pacote {duration}</translation>
    </message>
    <message>
        <source>round trip {duration}</source>
        <translation>ida e volta {duration}</translation>
    </message>
    <message>
        <source>idle before the close {duration}</source>
        <translation>ociosa antes do encerramento {duration}</translation>
    </message>
    <message>
        <source>half-closed {duration}</source>
        <translation>semifechada {duration}</translation>
    </message>
    <message>
        <source>the close took {duration}</source>
        <translation>o encerramento levou {duration}</translation>
    </message>
    <message>
        <source>as connection {number}, [inside {layers}|outside any tunnel]</source>
        <translation>como conexão {number}, [dentro de {layers}|fora de qualquer túnel]</translation>
    </message>
    <message>
        <source>at the client, {confidence}</source>
        <translation>no cliente, {confidence}</translation>
    </message>
    <message>
        <source>at the server, {confidence}</source>
        <translation>no servidor, {confidence}</translation>
    </message>
    <message>
        <source>between the two, {confidence}</source>
        <translation>entre os dois, {confidence}</translation>
    </message>
    <message>
        <source>an abort</source>
        <translation>um aborto</translation>
    </message>
    <message>
        <source>a stack&apos;s reply</source>
        <translation>a resposta de uma pilha</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>uma recusa</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>without effect</source>
        <translation>sem efeito</translation>
    </message>
    <message>
        <source>perhaps accepted</source>
        <translation>talvez aceito</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>genuíno</translation>
    </message>
    <message>
        <source>probably genuine</source>
        <translation>provavelmente genuíno</translation>
    </message>
    <message>
        <source>perhaps forged</source>
        <translation>talvez forjado</translation>
    </message>
    <message>
        <source>the clues say that somebody else than the client ended it</source>
        <translation>os indícios dizem que outro que não o cliente a encerrou</translation>
    </message>
    <message>
        <source>the clues make it likely that somebody else than the client ended it</source>
        <translation>os indícios tornam provável que outro que não o cliente a encerrou</translation>
    </message>
    <message>
        <source>also made by clients and networks that nobody tampers with</source>
        <translation>também feito por clientes e redes que ninguém adultera</translation>
    </message>
    <message>
        <source>here the client itself sent what matches</source>
        <translation>aqui o próprio cliente enviou o que corresponde</translation>
    </message>
    <message>
        <source>{clue} (tells nothing)</source>
        <translation>{clue} (nada diz)</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;, cut short</source>
        <translation>“{text}”, cortado</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>not known what it means</source>
        <translation>significado desconhecido</translation>
    </message>
    <message>
        <source>packet {packet} carries a reason ({carrier}[, {confidence}]): {reason}</source>
        <translation>pacote {packet} leva um motivo ({carrier}[, {confidence}]): {reason}</translation>
    </message>
    <message>
        <source>{kind}[ to {event}], {effect}, {origin}[: {why}]</source>
        <translation>{kind}[ a {event}], {effect}, {origin}[: {why}]</translation>
    </message>
    <message>
        <source>clues:</source>
        <translation>indícios:</translation>
    </message>
    <message>
        <source>matches signature {number}, {name}; {doubt}</source>
        <translation>corresponde à assinatura {number}, {name}; {doubt}</translation>
    </message>
    <message>
        <source>Connection {number}:</source>
        <translation>Conexão {number}:</translation>
    </message>
    <message>
        <source>data ({size})</source>
        <translation>dados ({size})</translation>
    </message>
    <message>
        <source>challenge ACK to {event} (RFC 5961)</source>
        <translation>challenge ACK a {event} (RFC 5961)</translation>
    </message>
    <message>
        <source>packet {packet}: ICMP error for a segment of the {side}[, {note}]</source>
        <translation>pacote {packet}: erro ICMP para um segmento do {side}[, {note}]</translation>
    </message>
    <message>
        <source>packet {packet}: {what} from the {side}[, {note}]</source>
        <translation>pacote {packet}: {what} do {side}[, {note}]</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>its claimed sender went on in packet {observed}</source>
        <translation>seu suposto emissor continuou no pacote {observed}</translation>
    </message>
    <message>
        <source>packet {observed} reset the other end in the same moment</source>
        <translation>o pacote {observed} resetou a outra ponta no mesmo instante</translation>
    </message>
    <message>
        <source>hop limit {observed}, its claimed sender&apos;s packets {expected}</source>
        <translation>limite de saltos {observed}, pacotes do suposto emissor {expected}</translation>
    </message>
    <message>
        <source>hop limit {observed}, its claimed sender&apos;s packets {expected}: as far away with another start value</source>
        <translation>limite de saltos {observed}, pacotes do suposto emissor {expected}: igualmente longe com outro valor inicial</translation>
    </message>
    <message>
        <source>IP identification {observed} copied from its receiver&apos;s packet</source>
        <translation>identificação IP {observed} copiada do pacote de seu receptor</translation>
    </message>
    <message>
        <source>IP identification {observed} after its claimed sender&apos;s {expected}</source>
        <translation>identificação IP {observed} depois de {expected} de seu suposto emissor</translation>
    </message>
    <message>
        <source>DF {observed}, its claimed sender&apos;s packets {expected}</source>
        <translation>DF {observed}, pacotes do suposto emissor {expected}</translation>
    </message>
    <message>
        <source>window {observed} copied from its receiver&apos;s packet</source>
        <translation>janela {observed} copiada do pacote de seu receptor</translation>
    </message>
    <message>
        <source>reserved header bits {observed}, which must be zero</source>
        <translation>bits reservados do cabeçalho {observed}, que devem ser zero</translation>
    </message>
    <message>
        <source>no timestamp, though both sides had agreed on them</source>
        <translation>sem timestamp, embora os dois lados os tivessem combinado</translation>
    </message>
    <message>
        <source>timestamp {observed}, its claimed sender&apos;s SYN {expected}</source>
        <translation>timestamp {observed}, SYN do suposto emissor {expected}</translation>
    </message>
    <message>
        <source>MAC address {observed}, its claimed sender&apos;s frames {expected}</source>
        <translation>endereço MAC {observed}, quadros do suposto emissor {expected}</translation>
    </message>
    <message>
        <source>only {observed} after what it answers, the round trip is {expected}</source>
        <translation>só {observed} depois do que responde, a ida e volta é {expected}</translation>
    </message>
    <message>
        <source>sequence number {observed} ahead of the stream, another reset&apos;s {expected}</source>
        <translation>número de sequência {observed} à frente do fluxo, o de outro reset {expected}</translation>
    </message>
    <message>
        <source>sequence number {observed} asked for by nobody, {expected} was reached</source>
        <translation>número de sequência {observed} que ninguém pediu, {expected} fora alcançado</translation>
    </message>
    <message>
        <source>acknowledges {observed}, only {expected} was reached</source>
        <translation>confirma {observed}, só {expected} fora alcançado</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>forjado</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>fraco</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>decisive</source>
        <translation>decisivo</translation>
    </message>
    <message>
        <source>all subflows are aborted at once</source>
        <translation>todos os subfluxos são abortados de uma vez</translation>
    </message>
    <message>
        <source>at once, as a stack or a program that waits for events does</source>
        <translation>de imediato, como uma pilha ou um programa que espera eventos</translation>
    </message>
    <message>
        <source>as long as an acknowledgement is held back</source>
        <translation>o tempo que se retém uma confirmação</translation>
    </message>
    <message>
        <source>soon, as programs do</source>
        <translation>logo, como fazem os programas</translation>
    </message>
    <message>
        <source>late, as people and timers decide</source>
        <translation>tarde, como decidem pessoas e temporizadores</translation>
    </message>
    <message>
        <source>The handshake is not in the capture; the side with the lower or well-known port is taken for the server.</source>
        <translation>O handshake não está na captura; o lado com a porta mais baixa ou conhecida é tomado como servidor.</translation>
    </message>
    <message>
        <source>The handshake is not in the capture; the side that sent the first packet is taken for the client.</source>
        <translation>O handshake não está na captura; o lado que enviou o primeiro pacote é tomado como cliente.</translation>
    </message>
    <message>
        <source>number of the connection, by first packet</source>
        <translation>número da conexão, pelo primeiro pacote</translation>
    </message>
    <message>
        <source>tcp, sctp, dccp, tp4, nsp, x25 or quic</source>
        <translation>tcp, sctp, dccp, tp4, nsp, x25 ou quic</translation>
    </message>
    <message>
        <source>address of either side</source>
        <translation>endereço de um dos lados</translation>
    </message>
    <message>
        <source>port of either side</source>
        <translation>porta de um dos lados</translation>
    </message>
    <message>
        <source>address of the side that opened</source>
        <translation>endereço do lado que abriu</translation>
    </message>
    <message>
        <source>port of the side that opened</source>
        <translation>porta do lado que abriu</translation>
    </message>
    <message>
        <source>address of the side that answered</source>
        <translation>endereço do lado que respondeu</translation>
    </message>
    <message>
        <source>port of the side that answered</source>
        <translation>porta do lado que respondeu</translation>
    </message>
    <message>
        <source>how client and server were told apart</source>
        <translation>como cliente e servidor foram distinguidos</translation>
    </message>
    <message>
        <source>how often the same addresses and ports were used before</source>
        <translation>quantas vezes os mesmos endereços e portas foram usados antes</translation>
    </message>
    <message>
        <source>headers around IP, such as vlan:10</source>
        <translation>cabeçalhos ao redor do IP, como vlan:10</translation>
    </message>
    <message>
        <source>number of the first packet</source>
        <translation>número do primeiro pacote</translation>
    </message>
    <message>
        <source>time of the first packet</source>
        <translation>hora do primeiro pacote</translation>
    </message>
    <message>
        <source>number of the last packet</source>
        <translation>número do último pacote</translation>
    </message>
    <message>
        <source>time of the last packet</source>
        <translation>hora do último pacote</translation>
    </message>
    <message>
        <source>packets of both sides</source>
        <translation>pacotes de ambos os lados</translation>
    </message>
    <message>
        <source>packets the client sent</source>
        <translation>pacotes que o cliente enviou</translation>
    </message>
    <message>
        <source>packets the server sent</source>
        <translation>pacotes que o servidor enviou</translation>
    </message>
    <message>
        <source>payload bytes of both sides</source>
        <translation>bytes de dados de ambos os lados</translation>
    </message>
    <message>
        <source>payload bytes the client sent</source>
        <translation>bytes de dados que o cliente enviou</translation>
    </message>
    <message>
        <source>payload bytes the server sent</source>
        <translation>bytes de dados que o servidor enviou</translation>
    </message>
    <message>
        <source>the handshake is not in the capture</source>
        <translation>o handshake não está na captura</translation>
    </message>
    <message>
        <source>acknowledged bytes are missing from the capture</source>
        <translation>faltam na captura bytes confirmados</translation>
    </message>
    <message>
        <source>packets captured twice</source>
        <translation>pacotes capturados duas vezes</translation>
    </message>
    <message>
        <source>where the capture was taken</source>
        <translation>onde a captura foi feita</translation>
    </message>
    <message>
        <source>round-trip time of the handshake</source>
        <translation>tempo de ida e volta do handshake</translation>
    </message>
    <message>
        <source>how the connection ended</source>
        <translation>como a conexão terminou</translation>
    </message>
    <message>
        <source>finer class of the ending, such as P04</source>
        <translation>classe mais fina do fim, como P04</translation>
    </message>
    <message>
        <source>name of that class, such as &quot;half-close used&quot;</source>
        <translation>nome dessa classe, como &quot;half-close used&quot;</translation>
    </message>
    <message>
        <source>how sure the verdict is; certain &gt; likely &gt; possible</source>
        <translation>quão seguro é o veredito; certain &gt; likely &gt; possible</translation>
    </message>
    <message>
        <source>who began the teardown</source>
        <translation>quem começou o encerramento</translation>
    </message>
    <message>
        <source>the sides that sent FIN</source>
        <translation>os lados que enviaram FIN</translation>
    </message>
    <message>
        <source>who sent the reset that ended it</source>
        <translation>quem enviou o reset que a encerrou</translation>
    </message>
    <message>
        <source>why it ended so</source>
        <translation>por que terminou assim</translation>
    </message>
    <message>
        <source>how sure the cause is; certain &gt; likely &gt; possible</source>
        <translation>quão segura é a causa; certain &gt; likely &gt; possible</translation>
    </message>
    <message>
        <source>details of the ending, such as data-lost</source>
        <translation>detalhes do fim, como data-lost</translation>
    </message>
    <message>
        <source>how the client&apos;s direction ended</source>
        <translation>como terminou a direção do cliente</translation>
    </message>
    <message>
        <source>client bytes never acknowledged</source>
        <translation>bytes do cliente nunca confirmados</translation>
    </message>
    <message>
        <source>client bytes acknowledged but perhaps never read</source>
        <translation>bytes do cliente confirmados mas talvez nunca lidos</translation>
    </message>
    <message>
        <source>how the server&apos;s direction ended</source>
        <translation>como terminou a direção do servidor</translation>
    </message>
    <message>
        <source>server bytes never acknowledged</source>
        <translation>bytes do servidor nunca confirmados</translation>
    </message>
    <message>
        <source>server bytes acknowledged but perhaps never read</source>
        <translation>bytes do servidor confirmados mas talvez nunca lidos</translation>
    </message>
    <message>
        <source>TCP state of the client at the last packet</source>
        <translation>estado TCP do cliente no último pacote</translation>
    </message>
    <message>
        <source>TCP state of the server at the last packet</source>
        <translation>estado TCP do servidor no último pacote</translation>
    </message>
    <message>
        <source>first to last packet</source>
        <translation>do primeiro ao último pacote</translation>
    </message>
    <message>
        <source>last payload to first FIN or reset</source>
        <translation>dos últimos dados ao primeiro FIN ou reset</translation>
    </message>
    <message>
        <source>first FIN to the end of the other direction</source>
        <translation>do primeiro FIN ao fim da outra direção</translation>
    </message>
    <message>
        <source>first to last packet of the teardown</source>
        <translation>do primeiro ao último pacote do encerramento</translation>
    </message>
    <message>
        <source>Zeek&apos;s word for the ending, such as RSTO</source>
        <translation>a palavra do Zeek para o fim, como RSTO</translation>
    </message>
    <message>
        <source>what lowered the confidence</source>
        <translation>o que diminuiu a certeza</translation>
    </message>
    <message>
        <source>the most likely call behind each ending of either side, such as CLOSE_G</source>
        <translation>a chamada mais provável por trás de cada fim de um lado, como CLOSE_G</translation>
    </message>
    <message>
        <source>of the client</source>
        <translation>do cliente</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>do servidor</translation>
    </message>
    <message>
        <source>what either application would have been told, such as I.RECV_RST</source>
        <translation>o que teria sido informado a uma das aplicações, como I.RECV_RST</translation>
    </message>
    <message>
        <source>what the client&apos;s would</source>
        <translation>à do cliente</translation>
    </message>
    <message>
        <source>what the server&apos;s would</source>
        <translation>à do servidor</translation>
    </message>
    <message>
        <source>protocol units that said something of the end, such as bgp-notification</source>
        <translation>unidades de protocolo que disseram algo do fim, como bgp-notification</translation>
    </message>
    <message>
        <source>what they do to the connection, such as graceful</source>
        <translation>o que fazem com a conexão, como graceful</translation>
    </message>
    <message>
        <source>codes of the reasons that they give</source>
        <translation>códigos dos motivos que dão</translation>
    </message>
    <message>
        <source>texts that they carry</source>
        <translation>textos que levam</translation>
    </message>
    <message>
        <source>at once after packet {packet} reached it: {pace} {rule}</source>
        <translation>de imediato depois que o pacote {packet} o alcançou: {pace} {rule}</translation>
    </message>
    <message>
        <source>{latency} after packet {packet} reached it: {pace} {rule}</source>
        <translation>{latency} depois que o pacote {packet} o alcançou: {pace} {rule}</translation>
    </message>
    <message>
        <source>about {latency} after packet {packet} reached it: {pace} {rule}</source>
        <translation>cerca de {latency} depois que o pacote {packet} o alcançou: {pace} {rule}</translation>
    </message>
    <message>
        <source>Not decoded</source>
        <translation>Não decodificado</translation>
    </message>
    <message>
        <source>more nested headers than are followed</source>
        <translation>mais cabeçalhos aninhados do que se acompanha</translation>
    </message>
    <message>
        <source>This packet holds a part of a datagram; the rest of it is in other packets.</source>
        <translation>Este pacote contém uma parte de um datagrama; o resto está em outros pacotes.</translation>
    </message>
    <message>
        <source>Part of a datagram</source>
        <translation>Parte de um datagrama</translation>
    </message>
    <message>
        <source>What follows the ICMP header is the packet that the error is about.</source>
        <translation>O que segue o cabeçalho ICMP é o pacote a que o erro se refere.</translation>
    </message>
    <message>
        <source>Nothing of these bytes is analyzed.</source>
        <translation>Nada destes bytes é analisado.</translation>
    </message>
    <message>
        <source>RFC 791: from host to host.</source>
        <translation>RFC 791: de host a host.</translation>
    </message>
    <message>
        <source>Version and header length</source>
        <translation>Versão e comprimento do cabeçalho</translation>
    </message>
    <message>
        <source>The length counts in units of four bytes.</source>
        <translation>O comprimento conta em unidades de quatro bytes.</translation>
    </message>
    <message>
        <source>Service and ECN</source>
        <translation>Serviço e ECN</translation>
    </message>
    <message>
        <source>RFC 2474 and RFC 3168: how to be treated.</source>
        <translation>RFC 2474 e RFC 3168: como ser tratado.</translation>
    </message>
    <message>
        <source>Total length</source>
        <translation>Comprimento total</translation>
    </message>
    <message>
        <source>Header and all that follows, as the sender says.</source>
        <translation>Cabeçalho e tudo o que segue, segundo o emissor.</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificação</translation>
    </message>
    <message>
        <source>Counts up at many hosts: a reset that does not fit in may come from another.</source>
        <translation>Cresce em muitos hosts: um reset que não se encaixa pode vir de outro.</translation>
    </message>
    <message>
        <source>Flags and offset</source>
        <translation>Flags e posição</translation>
    </message>
    <message>
        <source>Whether this is a part of a datagram.</source>
        <translation>Se é uma parte de um datagrama.</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tempo de vida (TTL)</translation>
    </message>
    <message>
        <source>Falls by one at every router: a reset with another one took another way.</source>
        <translation>Cai um em cada roteador: um reset com outro tomou outro caminho.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>What follows.</source>
        <translation>O que segue.</translation>
    </message>
    <message>
        <source>Header checksum</source>
        <translation>Checksum do cabeçalho</translation>
    </message>
    <message>
        <source>Of this header alone.</source>
        <translation>Só deste cabeçalho.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Who sent it, as it claims.</source>
        <translation>Quem o enviou, segundo afirma.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Whom it is for.</source>
        <translation>Para quem é.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>RFC 8200: from host to host.</source>
        <translation>RFC 8200: de host a host.</translation>
    </message>
    <message>
        <source>Version, class and flow label</source>
        <translation>Versão, classe e rótulo de fluxo</translation>
    </message>
    <message>
        <source>RFC 6437: packets of one flow carry one label.</source>
        <translation>RFC 6437: pacotes de um fluxo levam um rótulo.</translation>
    </message>
    <message>
        <source>Payload length</source>
        <translation>Comprimento dos dados</translation>
    </message>
    <message>
        <source>All that follows this header.</source>
        <translation>Tudo o que segue este cabeçalho.</translation>
    </message>
    <message>
        <source>Next header</source>
        <translation>Próximo cabeçalho</translation>
    </message>
    <message>
        <source>Hop limit</source>
        <translation>Limite de saltos</translation>
    </message>
    <message>
        <source>Extension header</source>
        <translation>Cabeçalho de extensão</translation>
    </message>
    <message>
        <source>RFC 8200 §4: between the IPv6 header and the transport.</source>
        <translation>RFC 8200 §4: entre o cabeçalho IPv6 e o transporte.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Which part of the datagram this is.</source>
        <translation>Que parte do datagrama é esta.</translation>
    </message>
    <message>
        <source>The same in all parts.</source>
        <translation>A mesma em todas as partes.</translation>
    </message>
    <message>
        <source>RFC 792, RFC 4443: a device on the way, or the host itself, says that a packet failed.</source>
        <translation>RFC 792, RFC 4443: um dispositivo no caminho, ou o próprio host, diz que um pacote falhou.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What kind of message.</source>
        <translation>Que tipo de mensagem.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Which of its kind.</source>
        <translation>Qual desse tipo.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Of the whole message.</source>
        <translation>De toda a mensagem.</translation>
    </message>
    <message>
        <source>Rest of the header</source>
        <translation>Resto do cabeçalho</translation>
    </message>
    <message>
        <source>Its use depends on the type.</source>
        <translation>Seu uso depende do tipo.</translation>
    </message>
    <message>
        <source>802.1Q VLAN tag</source>
        <translation>Tag VLAN 802.1Q</translation>
    </message>
    <message>
        <source>802.1ad service tag</source>
        <translation>Tag de serviço 802.1ad</translation>
    </message>
    <message>
        <source>Says what follows; below 1536 it is a length instead.</source>
        <translation>Diz o que segue; abaixo de 1536 é um comprimento.</translation>
    </message>
    <message>
        <source>IEEE 802.3: the way over the local network.</source>
        <translation>IEEE 802.3: o caminho pela rede local.</translation>
    </message>
    <message>
        <source>The device on this network that is to take it.</source>
        <translation>O dispositivo desta rede que deve recebê-lo.</translation>
    </message>
    <message>
        <source>The device on this network that sent it, often a router.</source>
        <translation>O dispositivo desta rede que o enviou, muitas vezes um roteador.</translation>
    </message>
    <message>
        <source>Service VLAN tag</source>
        <translation>Tag VLAN de serviço</translation>
    </message>
    <message>
        <source>IEEE 802.1Q: which virtual network it belongs to.</source>
        <translation>IEEE 802.1Q: a que rede virtual pertence.</translation>
    </message>
    <message>
        <source>Priority and VLAN</source>
        <translation>Prioridade e VLAN</translation>
    </message>
    <message>
        <source>Three bits of priority, one that allows dropping, twelve that name the VLAN.</source>
        <translation>Três bits de prioridade, um que permite descartar, doze que nomeiam a VLAN.</translation>
    </message>
    <message>
        <source>Linux cooked capture</source>
        <translation>Captura Linux cooked</translation>
    </message>
    <message>
        <source>What Linux writes in place of a link header.</source>
        <translation>O que o Linux grava no lugar de um cabeçalho de enlace.</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>Tipo de pacote</translation>
    </message>
    <message>
        <source>0 to us, 4 sent by us.</source>
        <translation>0 para nós, 4 enviado por nós.</translation>
    </message>
    <message>
        <source>Hardware type</source>
        <translation>Tipo de hardware</translation>
    </message>
    <message>
        <source>ARPHRD of the device.</source>
        <translation>ARPHRD do dispositivo.</translation>
    </message>
    <message>
        <source>Address length</source>
        <translation>Comprimento do endereço</translation>
    </message>
    <message>
        <source>Of the address that follows.</source>
        <translation>Do endereço que segue.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>The sender&apos;s, padded to eight bytes.</source>
        <translation>O do emissor, completado até oito bytes.</translation>
    </message>
    <message>
        <source>Linux cooked capture 2</source>
        <translation>Captura Linux cooked 2</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Zero.</source>
        <translation>Zero.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>The index of the device.</source>
        <translation>O índice do dispositivo.</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>The address family, in place of a link header.</source>
        <translation>A família de endereços, no lugar de um cabeçalho de enlace.</translation>
    </message>
    <message>
        <source>IEEE 802.11: the way over the air.</source>
        <translation>IEEE 802.11: o caminho pelo ar.</translation>
    </message>
    <message>
        <source>Radio information</source>
        <translation>Informação de rádio</translation>
    </message>
    <message>
        <source>What the capturing device says of the reception.</source>
        <translation>O que o dispositivo de captura diz da recepção.</translation>
    </message>
    <message>
        <source>RFC 1661: names the protocol that follows.</source>
        <translation>RFC 1661: nomeia o protocolo que segue.</translation>
    </message>
    <message>
        <source>RFC 2516: PPP over Ethernet.</source>
        <translation>RFC 2516: PPP sobre Ethernet.</translation>
    </message>
    <message>
        <source>MPLS labels</source>
        <translation>Rótulos MPLS</translation>
    </message>
    <message>
        <source>RFC 3032: the way through the provider&apos;s network.</source>
        <translation>RFC 3032: o caminho pela rede do provedor.</translation>
    </message>
    <message>
        <source>IEEE 802.2: names the protocol that follows.</source>
        <translation>IEEE 802.2: nomeia o protocolo que segue.</translation>
    </message>
    <message>
        <source>GRE tunnel</source>
        <translation>Túnel GRE</translation>
    </message>
    <message>
        <source>RFC 2784: a packet inside this one follows.</source>
        <translation>RFC 2784: segue um pacote dentro deste.</translation>
    </message>
    <message>
        <source>A frame that a switch mirrored follows.</source>
        <translation>Segue um quadro que um switch espelhou.</translation>
    </message>
    <message>
        <source>VXLAN tunnel</source>
        <translation>Túnel VXLAN</translation>
    </message>
    <message>
        <source>RFC 7348: an Ethernet frame inside this packet follows.</source>
        <translation>RFC 7348: segue um quadro Ethernet dentro deste pacote.</translation>
    </message>
    <message>
        <source>Geneve tunnel</source>
        <translation>Túnel Geneve</translation>
    </message>
    <message>
        <source>RFC 8926: a frame inside this packet follows.</source>
        <translation>RFC 8926: segue um quadro dentro deste pacote.</translation>
    </message>
    <message>
        <source>GTP-U tunnel</source>
        <translation>Túnel GTP-U</translation>
    </message>
    <message>
        <source>3GPP TS 29.281: a packet of a mobile device follows.</source>
        <translation>3GPP TS 29.281: segue um pacote de um dispositivo móvel.</translation>
    </message>
    <message>
        <source>L2TP tunnel</source>
        <translation>Túnel L2TP</translation>
    </message>
    <message>
        <source>RFC 2661: PPP inside this packet follows.</source>
        <translation>RFC 2661: segue PPP dentro deste pacote.</translation>
    </message>
    <message>
        <source>EtherIP tunnel</source>
        <translation>Túnel EtherIP</translation>
    </message>
    <message>
        <source>RFC 3378: an Ethernet frame inside this packet follows.</source>
        <translation>RFC 3378: segue um quadro Ethernet dentro deste pacote.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Read only as far as it tells what follows.</source>
        <translation>Lido só até dizer o que segue.</translation>
    </message>
    <message>
        <source>The sender sends nothing more.</source>
        <translation>O emissor não envia mais nada.</translation>
    </message>
    <message>
        <source>Opens the connection and gives the first sequence number.</source>
        <translation>Abre a conexão e dá o primeiro número de sequência.</translation>
    </message>
    <message>
        <source>Ends the connection at once; what is under way is lost.</source>
        <translation>Encerra a conexão de imediato; o que está a caminho se perde.</translation>
    </message>
    <message>
        <source>The receiver is to hand over what it has.</source>
        <translation>O receptor deve entregar o que tem.</translation>
    </message>
    <message>
        <source>The acknowledgment number counts.</source>
        <translation>O número de confirmação vale.</translation>
    </message>
    <message>
        <source>The urgent pointer counts.</source>
        <translation>O ponteiro urgente vale.</translation>
    </message>
    <message>
        <source>Congestion was marked (RFC 3168).</source>
        <translation>Congestionamento foi marcado (RFC 3168).</translation>
    </message>
    <message>
        <source>The sender has slowed down (RFC 3168).</source>
        <translation>O emissor desacelerou (RFC 3168).</translation>
    </message>
    <message>
        <source>End of options</source>
        <translation>Fim das opções</translation>
    </message>
    <message>
        <source>No operation</source>
        <translation>Nenhuma operação</translation>
    </message>
    <message>
        <source>Maximum segment size</source>
        <translation>Tamanho máximo de segmento</translation>
    </message>
    <message>
        <source>Window scale</source>
        <translation>Escala da janela</translation>
    </message>
    <message>
        <source>SACK permitted</source>
        <translation>SACK permitido</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Timestamps</translation>
    </message>
    <message>
        <source>User timeout</source>
        <translation>Tempo limite do usuário</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Malformed option</source>
        <translation>Opção malformada</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Não lida.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>The control bits, which open and end.</source>
        <translation>Os bits de controle, que abrem e encerram.</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Porta de origem</translation>
    </message>
    <message>
        <source>The sender&apos;s.</source>
        <translation>A do emissor.</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Porta de destino</translation>
    </message>
    <message>
        <source>The receiver&apos;s.</source>
        <translation>A do receptor.</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Número de sequência</translation>
    </message>
    <message>
        <source>Of the first byte; SYN and FIN count as one.</source>
        <translation>Do primeiro byte; SYN e FIN contam como um.</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>Número de confirmação</translation>
    </message>
    <message>
        <source>The next byte that the sender of this expects, where ACK is set.</source>
        <translation>O próximo byte que o emissor espera, onde ACK está ligado.</translation>
    </message>
    <message>
        <source>Data offset</source>
        <translation>Posição dos dados</translation>
    </message>
    <message>
        <source>Length of this header.</source>
        <translation>Comprimento deste cabeçalho.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>How much the sender can take, before it is scaled; 0: nothing now.</source>
        <translation>Quanto o emissor pode receber, antes da escala; 0: nada agora.</translation>
    </message>
    <message>
        <source>Of header, payload and addresses.</source>
        <translation>De cabeçalho, dados e endereços.</translation>
    </message>
    <message>
        <source>Urgent pointer</source>
        <translation>Ponteiro urgente</translation>
    </message>
    <message>
        <source>Where URG is set.</source>
        <translation>Onde URG está ligado.</translation>
    </message>
    <message>
        <source>RFC 9293: the connection.</source>
        <translation>RFC 9293: a conexão.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>What the application sent.</source>
        <translation>O que a aplicação enviou.</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Chunk</translation>
    </message>
    <message>
        <source>Malformed chunk</source>
        <translation>Chunk malformado</translation>
    </message>
    <message>
        <source>What kind of chunk.</source>
        <translation>Que tipo de chunk.</translation>
    </message>
    <message>
        <source>Their use depends on the type.</source>
        <translation>Seu uso depende do tipo.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Of the chunk, without padding.</source>
        <translation>Do chunk, sem preenchimento.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What the chunk carries.</source>
        <translation>O que o chunk leva.</translation>
    </message>
    <message>
        <source>RFC 9260: the association.</source>
        <translation>RFC 9260: a associação.</translation>
    </message>
    <message>
        <source>Verification tag</source>
        <translation>Tag de verificação</translation>
    </message>
    <message>
        <source>That the receiver gave: who lacks it forges.</source>
        <translation>Dada pelo receptor: quem não a tem falsifica.</translation>
    </message>
    <message>
        <source>CRC32c of the packet.</source>
        <translation>CRC32c do pacote.</translation>
    </message>
    <message>
        <source>RFC 4340: the connection.</source>
        <translation>RFC 4340: a conexão.</translation>
    </message>
    <message>
        <source>Length of the header.</source>
        <translation>Comprimento do cabeçalho.</translation>
    </message>
    <message>
        <source>CCVal and coverage</source>
        <translation>CCVal e cobertura</translation>
    </message>
    <message>
        <source>Of what is covered.</source>
        <translation>Do que é coberto.</translation>
    </message>
    <message>
        <source>Which packet it is; the last bit says how long sequence numbers are.</source>
        <translation>Qual pacote é; o último bit diz o tamanho dos números de sequência.</translation>
    </message>
    <message>
        <source>Of this header and what follows.</source>
        <translation>Deste cabeçalho e do que segue.</translation>
    </message>
    <message>
        <source>0: none.</source>
        <translation>0: nenhum.</translation>
    </message>
    <message>
        <source>What the transport sent; its units are in the timeline.</source>
        <translation>O que o transporte enviou; suas unidades estão na linha do tempo.</translation>
    </message>
    <message>
        <source>When they ended (UTC)</source>
        <translation>Quando terminaram (UTC)</translation>
    </message>
    <message>
        <source>Time is to scale; texts without room are left out.</source>
        <translation>O tempo está em escala; textos sem lugar são omitidos.</translation>
    </message>
    <message>
        <source>Disconnect data</source>
        <translation>Dados de desconexão</translation>
    </message>
    <message>
        <source>What was sent along with the end of the connection.</source>
        <translation>O que foi enviado com o fim da conexão.</translation>
    </message>
    <message>
        <source>In place of disconnect data</source>
        <translation>No lugar de dados de desconexão</translation>
    </message>
    <message>
        <source>TCP has no disconnect data: the last data before the FIN stands for it.</source>
        <translation>O TCP não tem dados de desconexão: os últimos dados antes do FIN os representam.</translation>
    </message>
    <message>
        <source>[({step}) ]{what}, of the client</source>
        <translation>[({step}) ]{what}, do cliente</translation>
    </message>
    <message>
        <source>[({step}) ]{what}, of the server</source>
        <translation>[({step}) ]{what}, do servidor</translation>
    </message>
    <message>
        <source>Made between {earliest} and {latest} since the first packet.</source>
        <translation>Entre {earliest} e {latest} desde o primeiro pacote.</translation>
    </message>
    <message>
        <source>Made at {latest} at the latest.</source>
        <translation>No mais tardar em {latest}.</translation>
    </message>
    <message>
        <source>Made at {earliest} at the earliest.</source>
        <translation>Não antes de {earliest}.</translation>
    </message>
    <message>
        <source>{latency} after packet {packet} reached it: {pace} {rule}.</source>
        <translation>{latency} depois que o pacote {packet} o alcançou: {pace} {rule}.</translation>
    </message>
    <message>
        <source>a call that switches receiving off</source>
        <translation>uma chamada que desliga a recepção</translation>
    </message>
    <message>
        <source>something that the application does and no packet shows</source>
        <translation>algo que a aplicação faz e nenhum pacote mostra</translation>
    </message>
    <message>
        <source>it sends nothing and has no place in time</source>
        <translation>nada envia e não tem lugar no tempo</translation>
    </message>
    <message>
        <source>a call that puts this on the wire</source>
        <translation>uma chamada que põe isto na rede</translation>
    </message>
    <message>
        <source>{certainty}: {claim}.</source>
        <translation>{certainty}: {claim}.</translation>
    </message>
    <message>
        <source>Inferred from {packets}.</source>
        <translation>Inferido de {packets}.</translation>
    </message>
    <message>
        <source>Told only to an application with: {needs}.</source>
        <translation>Informado só a uma aplicação com: {needs}.</translation>
    </message>
    <message>
        <source>Follows from {packets}.</source>
        <translation>Decorre de {packets}.</translation>
    </message>
    <message>
        <source>packet {packet}: ICMP error for a packet of the {side}[, {note}]</source>
        <translation>pacote {packet}: erro ICMP para um pacote do {side}[, {note}]</translation>
    </message>
    <message>
        <source>sent by the peer itself</source>
        <translation>enviado pelo próprio par</translation>
    </message>
    <message>
        <source>The {actor} had lost the connection and opened it anew[ with {unit}][ (packet {packet})], which ended this one</source>
        <translation>O {actor} tinha perdido a conexão e a abriu de novo[ com {unit}][ (pacote {packet})], o que encerrou esta</translation>
    </message>
    <message>
        <source>The connection was refused: an ICMP error[ ({icmp})][ in packet {answer}] answered the {actor}&apos;s {unit}[ (packet {packet})]</source>
        <translation>A conexão foi recusada: um erro ICMP[ ({icmp})][ no pacote {answer}] respondeu a {unit} do {actor}[ (pacote {packet})]</translation>
    </message>
    <message>
        <source>These bytes are in the packet more than once; the last place is marked.</source>
        <translation>Estes bytes aparecem mais de uma vez no pacote; o último lugar está marcado.</translation>
    </message>
    <message>
        <source>It says: {what}.</source>
        <translation>Diz: {what}.</translation>
    </message>
    <message>
        <source>{size} {size?byte|bytes}</source>
        <translation>{size} {size?byte|bytes}</translation>
    </message>
    <message>
        <source>port {from} → {to}</source>
        <translation>porta {from} → {to}</translation>
    </message>
    <message>
        <source>link type not supported</source>
        <translation>tipo de enlace não suportado</translation>
    </message>
    <message>
        <source>truncated link-layer header</source>
        <translation>cabeçalho de enlace truncado</translation>
    </message>
    <message>
        <source>IEEE 802.2 LLC</source>
        <translation>IEEE 802.2 LLC</translation>
    </message>
    <message>
        <source>other EtherType</source>
        <translation>outro EtherType</translation>
    </message>
    <message>
        <source>802.11 frame without data</source>
        <translation>quadro 802.11 sem dados</translation>
    </message>
    <message>
        <source>802.11 aggregate of several frames (A-MSDU)</source>
        <translation>agregado 802.11 de vários quadros (A-MSDU)</translation>
    </message>
    <message>
        <source>fragment of an 802.11 frame</source>
        <translation>fragmento de um quadro 802.11</translation>
    </message>
    <message>
        <source>802.11 frame received with errors</source>
        <translation>quadro 802.11 recebido com erros</translation>
    </message>
    <message>
        <source>other PPP protocol</source>
        <translation>outro protocolo PPP</translation>
    </message>
    <message>
        <source>compressed TCP/IP header</source>
        <translation>cabeçalho TCP/IP comprimido</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>criptografado</translation>
    </message>
    <message>
        <source>other MPLS payload</source>
        <translation>outro conteúdo MPLS</translation>
    </message>
    <message>
        <source>truncated IP header</source>
        <translation>cabeçalho IP truncado</translation>
    </message>
    <message>
        <source>malformed IP header</source>
        <translation>cabeçalho IP malformado</translation>
    </message>
    <message>
        <source>malformed or truncated IPv6 extension header</source>
        <translation>cabeçalho de extensão IPv6 malformado ou truncado</translation>
    </message>
    <message>
        <source>too many nested headers</source>
        <translation>cabeçalhos aninhados demais</translation>
    </message>
    <message>
        <source>OSI network layer</source>
        <translation>camada de rede OSI</translation>
    </message>
    <message>
        <source>DECnet routing</source>
        <translation>roteamento DECnet</translation>
    </message>
    <message>
        <source>X.25 or LAPB</source>
        <translation>X.25 ou LAPB</translation>
    </message>
    <message>
        <source>other IP protocol</source>
        <translation>outro protocolo IP</translation>
    </message>
    <message>
        <source>truncated tunnel header</source>
        <translation>cabeçalho de túnel truncado</translation>
    </message>
    <message>
        <source>tunnel that carries no IP</source>
        <translation>túnel que não transporta IP</translation>
    </message>
    <message>
        <source>ICMP about no connection</source>
        <translation>ICMP que não trata de nenhuma conexão</translation>
    </message>
    <message>
        <source>IP fragment, completed by another frame or waiting</source>
        <translation>fragmento IP, completado por outro quadro ou à espera</translation>
    </message>
    <message>
        <source>IP fragment of a datagram never completed</source>
        <translation>fragmento IP de um datagrama nunca completado</translation>
    </message>
    <message>
        <source>IP fragment over the memory bound or contradictory</source>
        <translation>fragmento IP acima do limite de memória ou contraditório</translation>
    </message>
    <message>
        <source>truncated TCP header</source>
        <translation>cabeçalho TCP truncado</translation>
    </message>
    <message>
        <source>malformed TCP header</source>
        <translation>cabeçalho TCP malformado</translation>
    </message>
    <message>
        <source>kind {kind}</source>
        <translation>tipo {kind}</translation>
    </message>
    <message>
        <source>windows count times {factor}</source>
        <translation>as janelas valem {factor} vezes</translation>
    </message>
    <message>
        <source>{value}, echoes {echoed}</source>
        <translation>{value}, repete {echoed}</translation>
    </message>
    <message>
        <source>kind {kind}, {size} {size?byte|bytes}</source>
        <translation>tipo {kind}, {size} {size?byte|bytes}</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>{size} {size?byte|bytes}, {captured} of them captured</source>
        <translation>{size} {size?byte|bytes}, {captured} deles capturados</translation>
    </message>
    <message>
        <source>from its byte {from}</source>
        <translation>a partir do seu byte {from}</translation>
    </message>
    <message>
        <source>PPPoE session</source>
        <translation>sessão PPPoE</translation>
    </message>
    <message>
        <source>priority {priority}, VLAN {vlan}</source>
        <translation>prioridade {priority}, VLAN {vlan}</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>IPv4 in IP</source>
        <translation>IPv4 em IP</translation>
    </message>
    <message>
        <source>ISO transport class 4</source>
        <translation>transporte ISO classe 4</translation>
    </message>
    <message>
        <source>IPv6 in IP</source>
        <translation>IPv6 em IP</translation>
    </message>
    <message>
        <source>fragment</source>
        <translation>fragmento</translation>
    </message>
    <message>
        <source>, more parts follow</source>
        <translation>, mais partes seguem</translation>
    </message>
    <message>
        <source>[{flag}|may be cut][{more}], from byte {from}</source>
        <translation>[{flag}|pode ser dividido][{more}], a partir do byte {from}</translation>
    </message>
    <message>
        <source>from byte {from}[{more}]</source>
        <translation>a partir do byte {from}[{more}]</translation>
    </message>
    <message>
        <source>{sum}, wrong</source>
        <translation>{sum}, errado</translation>
    </message>
    <message>
        <source>4, {size} {size?byte|bytes}</source>
        <translation>4, {size} {size?byte|bytes}</translation>
    </message>
    <message>
        <source>6, class {class}, flow {flow}</source>
        <translation>6, classe {class}, fluxo {flow}</translation>
    </message>
    <message>
        <source>X.224 §13: the number that names the connection at that side.</source>
        <translation>X.224 §13: o número que identifica a conexão nesse lado.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>X.224 §13: its code, and how many bytes its value has.</source>
        <translation>X.224 §13: seu código e quantos bytes tem o valor.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>X.224 §13.5.3: why the connection is released.</source>
        <translation>X.224 §13.5.3: por que a conexão é liberada.</translation>
    </message>
    <message>
        <source>Reject cause</source>
        <translation>Causa da rejeição</translation>
    </message>
    <message>
        <source>X.224 §13.12.3: what is wrong with a TPDU that came.</source>
        <translation>X.224 §13.12.3: o que está errado em uma TPDU recebida.</translation>
    </message>
    <message>
        <source>Class and options</source>
        <translation>Classe e opções</translation>
    </message>
    <message>
        <source>X.224 §13.3.3: which class of the protocol is wanted.</source>
        <translation>X.224 §13.3.3: qual classe do protocolo é desejada.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>X.224 §13.7: of the TPDU; of a DT its first bit ends what belongs together.</source>
        <translation>X.224 §13.7: da TPDU; em uma DT, o primeiro bit encerra o que pertence junto.</translation>
    </message>
    <message>
        <source>Length indicator</source>
        <translation>Indicador de comprimento</translation>
    </message>
    <message>
        <source>Of the header, without this byte.</source>
        <translation>Do cabeçalho, sem este byte.</translation>
    </message>
    <message>
        <source>Which TPDU it is; some carry a credit in the same byte.</source>
        <translation>Qual TPDU é; algumas levam um crédito no mesmo byte.</translation>
    </message>
    <message>
        <source>Destination reference</source>
        <translation>Referência de destino</translation>
    </message>
    <message>
        <source>Source reference</source>
        <translation>Referência de origem</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Dados do usuário</translation>
    </message>
    <message>
        <source>What the transport carries for the layer above it.</source>
        <translation>O que o transporte leva para a camada acima.</translation>
    </message>
    <message>
        <source>Transport TPDU</source>
        <translation>TPDU de transporte</translation>
    </message>
    <message>
        <source>X.224, ISO/IEC 8073: a unit of the transport protocol.</source>
        <translation>X.224, ISO/IEC 8073: uma unidade do protocolo de transporte.</translation>
    </message>
    <message>
        <source>Network protocol</source>
        <translation>Protocolo de rede</translation>
    </message>
    <message>
        <source>ISO/IEC TR 9577: 0x81 is CLNP.</source>
        <translation>ISO/IEC TR 9577: 0x81 é CLNP.</translation>
    </message>
    <message>
        <source>Header length</source>
        <translation>Comprimento do cabeçalho</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Tempo de vida</translation>
    </message>
    <message>
        <source>In units of half a second; falls at every router.</source>
        <translation>Em meios segundos; diminui a cada roteador.</translation>
    </message>
    <message>
        <source>Flags and type</source>
        <translation>Flags e tipo</translation>
    </message>
    <message>
        <source>Whether it may be cut and more parts follow; data, or an error report.</source>
        <translation>Se pode ser dividido e se mais partes seguem; dados ou um relatório de erro.</translation>
    </message>
    <message>
        <source>Segment length</source>
        <translation>Comprimento do segmento</translation>
    </message>
    <message>
        <source>ISO/IEC 8473-1: from host to host.</source>
        <translation>ISO/IEC 8473-1: de host a host.</translation>
    </message>
    <message>
        <source>RFC 1070: OSI over the Internet.</source>
        <translation>RFC 1070: OSI sobre a Internet.</translation>
    </message>
    <message>
        <source>Inactive network layer</source>
        <translation>Camada de rede inativa</translation>
    </message>
    <message>
        <source>ISO/IEC 8473-1 §5.2: both hosts are on one network.</source>
        <translation>ISO/IEC 8473-1 §5.2: os dois hosts estão em uma só rede.</translation>
    </message>
    <message>
        <source>X.25 §5: a packet of one virtual call.</source>
        <translation>X.25 §5: um pacote de uma chamada virtual.</translation>
    </message>
    <message>
        <source>Format and channel</source>
        <translation>Formato e canal</translation>
    </message>
    <message>
        <source>channel {channel}</source>
        <translation>canal {channel}</translation>
    </message>
    <message>
        <source>Four bits of format, twelve that name the virtual call on this link.</source>
        <translation>Quatro bits de formato, doze que identificam a chamada virtual neste enlace.</translation>
    </message>
    <message>
        <source>What kind of packet.</source>
        <translation>Que tipo de pacote.</translation>
    </message>
    <message>
        <source>X.25 §5: who ends it, and in which case.</source>
        <translation>X.25 §5: quem encerra, e em que caso.</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>X.25 annex E: why, more exactly.</source>
        <translation>X.25 anexo E: por quê, mais exatamente.</translation>
    </message>
    <message>
        <source>X.25 §2: a frame of the link.</source>
        <translation>X.25 §2: um quadro do enlace.</translation>
    </message>
    <message>
        <source>X.25 §2.4.2: tells commands of one station from those of the other.</source>
        <translation>X.25 §2.4.2: distingue os comandos de uma estação dos da outra.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>What kind of frame.</source>
        <translation>Que tipo de quadro.</translation>
    </message>
    <message>
        <source>DNA NSP: the number that names the link at that side.</source>
        <translation>DNA NSP: o número que identifica o enlace nesse lado.</translation>
    </message>
    <message>
        <source>DNA NSP: a message of a logical link.</source>
        <translation>DNA NSP: uma mensagem de um enlace lógico.</translation>
    </message>
    <message>
        <source>Destination link</source>
        <translation>Enlace de destino</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>Enlace de origem</translation>
    </message>
    <message>
        <source>DNA NSP: why the link is disconnected.</source>
        <translation>DNA NSP: por que o enlace é desconectado.</translation>
    </message>
    <message>
        <source>Routing flags</source>
        <translation>Flags de roteamento</translation>
    </message>
    <message>
        <source>How long the addresses are, and whether it comes back.</source>
        <translation>O comprimento dos endereços, e se volta.</translation>
    </message>
    <message>
        <source>DNA Phase IV Routing: from node to node.</source>
        <translation>DNA Phase IV Routing: de nó a nó.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>The picture is too large for PNG; export SVG or PDF.</source>
        <translation>A imagem é grande demais para PNG; exporte SVG ou PDF.</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>memória insuficiente</translation>
    </message>
    <message>
        <source>SVG image</source>
        <translation>Imagem SVG</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Diagrama Mermaid</translation>
    </message>
    <message>
        <source>JSON record</source>
        <translation>Registro JSON</translation>
    </message>
    <message>
        <source>The name %1 does not tell the format.</source>
        <translation>O nome %1 não indica o formato.</translation>
    </message>
    <message>
        <source>The results cannot be read back; check TMPDIR.</source>
        <translation>Os resultados não podem ser relidos; verifique TMPDIR.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>A exportação foi interrompida.</translation>
    </message>
    <message>
        <source>%1 is read and cannot be written as well; choose another name.</source>
        <translation>%1 está sendo lido e não pode ser gravado também; escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>the name %1 does not tell the format; end it with svg, png, pdf, txt, mmd or json</source>
        <translation>o nome %1 não indica o formato; termine-o com svg, png, pdf, txt, mmd ou json</translation>
    </message>
    <message>
        <source>there is no connection %1</source>
        <translation>não há conexão %1</translation>
    </message>
    <message>
        <source>--export takes a capture</source>
        <translation>--export precisa de uma captura</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 in the timeline</source>
        <translation>%1 na linha do tempo</translation>
    </message>
    <message>
        <source>How a connection ends</source>
        <translation>Como termina uma conexão</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Fields are compared with ==, !=, &amp;lt;, &amp;lt;=, &amp;gt;, &amp;gt;=, ~ (a part of a text) and in; conditions are joined by and, or, not and parentheses.</source>
        <translation>Campos são comparados com ==, !=, &amp;lt;, &amp;lt;=, &amp;gt;, &amp;gt;=, ~ (parte de um texto) e in; condições são unidas por and, or, not e parênteses.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>About LastAck</source>
        <translation>Sobre o LastAck</translation>
    </message>
    <message>
        <source>&lt;h3&gt;LastAck %1&lt;/h3&gt;&lt;p&gt;Who ended every connection in a capture, how, why, and what each application saw.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h3&gt;LastAck %1&lt;/h3&gt;&lt;p&gt;Quem encerrou cada conexão de uma captura, como, por quê, e o que cada aplicação viu.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>not there any more</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>não pode ser lido</translation>
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
        <translation>Ordenado</translation>
    </message>
    <message>
        <source>Half-closed</source>
        <translation>Semifechada</translation>
    </message>
    <message>
        <source>Abortive</source>
        <translation>Abortivo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ainda aberta</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>device on the path</source>
        <translation>dispositivo no caminho</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possível</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluído</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Barra de ferramentas</translation>
    </message>
</context>
<context>
    <name>lastack::gui::AnalysisController</name>
    <message>
        <source>Internal error: %1</source>
        <translation>Erro interno: %1</translation>
    </message>
    <message>
        <source>The results cannot be read back; check the disk of TMPDIR.</source>
        <translation>Os resultados não podem ser relidos; verifique o disco de TMPDIR.</translation>
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
        <translation>Filtro: %1</translation>
    </message>
</context>
<context>
    <name>lastack::gui::BytesView</name>
    <message>
        <source>Bytes of the packet</source>
        <translation>Bytes do pacote</translation>
    </message>
    <message>
        <source>Choose a packet to see its bytes.</source>
        <translation>Escolha um pacote para ver seus bytes.</translation>
    </message>
    <message>
        <source>Packet %1, %2 bytes</source>
        <translation>Pacote %1, %2 bytes</translation>
    </message>
    <message>
        <source>, %1 of them captured</source>
        <translation>, %1 deles capturados</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>bytes %1 a %2</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>O pacote</translation>
    </message>
    <message>
        <source>What the field is</source>
        <translation>O que é o campo</translation>
    </message>
    <message>
        <source>Fields of the packet</source>
        <translation>Campos do pacote</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureDialog</name>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>&amp;Interfaces, one or more:</source>
        <translation>&amp;Interfaces, uma ou mais:</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Packet &amp;filter:</source>
        <translation>&amp;Filtro de pacotes:</translation>
    </message>
    <message>
        <source>Packet filter</source>
        <translation>Filtro de pacotes</translation>
    </message>
    <message>
        <source>In the language of tcpdump; empty: every packet.</source>
        <translation>Na linguagem do tcpdump; vazio: todos os pacotes.</translation>
    </message>
    <message>
        <source>State of the packet filter</source>
        <translation>Estado do filtro de pacotes</translation>
    </message>
    <message>
        <source>&amp;Only packets that open or end connections</source>
        <translation>Apenas pacotes que &amp;abrem ou encerram conexões</translation>
    </message>
    <message>
        <source>For links too fast for everything. Data is then known by sequence numbers alone; the last acknowledgment of a close and silent endings are not seen: few verdicts are certain, and causes that data would prove stay open.</source>
        <translation>Para enlaces rápidos demais para capturar tudo. Os dados são então conhecidos só pelos números de sequência; a última confirmação de um fechamento e os fins silenciosos não são vistos: poucos vereditos são certos, e as causas que os dados provariam ficam em aberto.</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <translation>&amp;Listar de novo</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fe&amp;char</translation>
    </message>
    <message>
        <source>There is not enough memory to list the interfaces.</source>
        <translation>Não há memória suficiente para listar as interfaces.</translation>
    </message>
    <message>
        <source>There is no interface to capture from.</source>
        <translation>Não há interface da qual capturar.</translation>
    </message>
    <message>
        <source>✖ The filter ends too early: %1.</source>
        <translation>✖ O filtro termina cedo demais: %1.</translation>
    </message>
    <message>
        <source>✖ Column %1, “%2”: %3.</source>
        <translation>✖ Coluna %1, “%2”: %3.</translation>
    </message>
    <message>
        <source>✓ The filter is in order.</source>
        <translation>✓ O filtro está correto.</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>verificando …</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureStatus</name>
    <message>
        <source>State of the capture</source>
        <translation>Estado da captura</translation>
    </message>
    <message>
        <source>Dropped packets</source>
        <translation>Pacotes perdidos</translation>
    </message>
    <message>
        <source>■ Stopped: %1  │  %2 packets</source>
        <translation>■ Parado: %1  │  %2 pacotes</translation>
    </message>
    <message>
        <source>● Capturing %1  │  %2 packets, %3/s  │  %4 open, %5 half-closed</source>
        <translation>● Capturando %1  │  %2 pacotes, %3/s  │  %4 abertas, %5 semifechadas</translation>
    </message>
    <message>
        <source>drops unknown</source>
        <translation>perdas desconhecidas</translation>
    </message>
    <message>
        <source>no drops</source>
        <translation>sem perdas</translation>
    </message>
    <message>
        <source>⚠ DROPPED %1, %2/s: by the kernel %3, by the interface %4, by lastack-capture %5</source>
        <translation>⚠ PERDIDOS %1, %2/s: pelo kernel %3, pela interface %4, pelo lastack-capture %5</translation>
    </message>
    <message>
        <source>  │  no sandbox: %1</source>
        <translation>  │  sem sandbox: %1</translation>
    </message>
</context>
<context>
    <name>lastack::gui::CaptureWatch</name>
    <message>
        <source>%1 is not there any more; what was read of it stays here.</source>
        <translation>%1 não existe mais; o que foi lido continua aqui.</translation>
    </message>
    <message>
        <source>%1 has grown; reload it to see the rest.</source>
        <translation>%1 cresceu; recarregue para ver o resto.</translation>
    </message>
    <message>
        <source>%1 has changed; reload it to see what it is now.</source>
        <translation>%1 mudou; recarregue para ver como está agora.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionModel</name>
    <message>
        <source>… ending</source>
        <translation>… terminando</translation>
    </message>
    <message>
        <source>… opening</source>
        <translation>… abrindo</translation>
    </message>
    <message>
        <source>open for %1, idle for %2</source>
        <translation>aberta há %1, ociosa há %2</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionPane</name>
    <message>
        <source>Choose a connection in the list to see how it ended.</source>
        <translation>Escolha uma conexão na lista para ver como terminou.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::ConnectionTable</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Filter to this: %1</source>
        <translation>Filtrar por isto: %1</translation>
    </message>
    <message>
        <source>Filter this out</source>
        <translation>Excluir isto</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colunas originais</translation>
    </message>
</context>
<context>
    <name>lastack::gui::DetailsView</name>
    <message>
        <source>Cause: %1, %2</source>
        <translation>Causa: %1, %2</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Choose a connection, a packet, a call or an indication to see what speaks for it and what against.</source>
        <translation>Escolha uma conexão, um pacote, uma chamada ou uma indicação para ver o que fala a favor e o que contra.</translation>
    </message>
    <message>
        <source>%1, %2: reasons</source>
        <translation>%1, %2: motivos</translation>
    </message>
    <message>
        <source>Choose a call or an indication beside the timeline to see its alternatives.</source>
        <translation>Escolha uma chamada ou uma indicação ao lado da linha do tempo para ver suas alternativas.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::DropHint</name>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>Solte para abrir %n arquivo</numerusform>
            <numerusform>Solte para abrir %n arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lastack::gui::FaultBar</name>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
</context>
<context>
    <name>lastack::gui::FilterBar</name>
    <message>
        <source>Filter of connections</source>
        <translation>Filtro de conexões</translation>
    </message>
    <message>
        <source>State of the filter</source>
        <translation>Estado do filtro</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Saved and earlier filters</source>
        <translation>Filtros salvos e anteriores</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>filtering …</source>
        <translation>filtrando …</translation>
    </message>
    <message>
        <source>The filter is right.</source>
        <translation>O filtro está correto.</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Esquecer este filtro</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvar este filtro</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltro</translation>
    </message>
</context>
<context>
    <name>lastack::gui::FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>What to find in the list</source>
        <translation>O que buscar na lista</translation>
    </message>
    <message>
        <source>a text of the list, or a condition such as rst_by == server</source>
        <translation>um texto da lista, ou uma condição como rst_by == server</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Resultado da busca</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
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
        <translation>inativa</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Packets, last minute</source>
        <translation>Pacotes, último minuto</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
</context>
<context>
    <name>lastack::gui::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Idioma do &amp;sistema</translation>
    </message>
</context>
<context>
    <name>lastack::gui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Open captures</source>
        <translation>Abrir capturas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Number of a connection, or # and the number of a packet:</source>
        <translation>Número de uma conexão, ou # e o número de um pacote:</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>Isso não é um número.</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>Não há conexão %1.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Gravando o relatório …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Select at most %1 connections.</source>
        <translation>Selecione no máximo %1 conexões.</translation>
    </message>
    <message>
        <source>Export the selected connections, each into a file of its own</source>
        <translation>Exportar as conexões selecionadas, cada uma em um arquivo próprio</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Exportar o diagrama</translation>
    </message>
    <message>
        <source>The name %1 does not tell the format.</source>
        <translation>O nome %1 não indica o formato.</translation>
    </message>
    <message>
        <source>Reading the connections …</source>
        <translation>Lendo as conexões …</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a packet to see its bytes.</source>
        <translation>Escolha um pacote para ver seus bytes.</translation>
    </message>
    <message>
        <source>%1 – LastAck</source>
        <translation>%1 – LastAck</translation>
    </message>
    <message>
        <source>Analyzing …</source>
        <translation>Analisando …</translation>
    </message>
    <message>
        <source>Analyzing … %1 packets</source>
        <translation>Analisando … %1 pacotes</translation>
    </message>
    <message>
        <source>Packets: %1  │  Connections: %2  │  UTC</source>
        <translation>Pacotes: %1  │  Conexões: %2  │  UTC</translation>
    </message>
    <message>
        <source>No connection matches. %1 hidden.</source>
        <translation>Nenhuma conexão corresponde. %1 ocultas.</translation>
    </message>
    <message>
        <source>There are no connections in %1.</source>
        <translation>Não há conexões em %1.</translation>
    </message>
    <message>
        <source>The analysis was stopped after %1 packets.</source>
        <translation>A análise foi interrompida após %1 pacotes.</translation>
    </message>
    <message>
        <source>What is wrong with the capture</source>
        <translation>O que há de errado com a captura</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>The connection as text, with all evidence</source>
        <translation>A conexão em texto, com todas as evidências</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progresso da análise</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>✖ not found</source>
        <translation>✖ não encontrado</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>buscando …</translation>
    </message>
    <message>
        <source>no connection is shown</source>
        <translation>nenhuma conexão é mostrada</translation>
    </message>
    <message>
        <source>several captures are open as one</source>
        <translation>várias capturas estão abertas como uma</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>não está instalado</translation>
    </message>
    <message>
        <source>Wireshark could not be started.</source>
        <translation>Não foi possível iniciar o Wireshark.</translation>
    </message>
    <message>
        <source>&amp;Open in Wireshark</source>
        <translation>&amp;Abrir no Wireshark</translation>
    </message>
    <message>
        <source>Open in Wireshark: %1</source>
        <translation>Abrir no Wireshark: %1</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Não há memória suficiente.</translation>
    </message>
    <message>
        <source>Link layer: %1</source>
        <translation>Camada de enlace: %1</translation>
    </message>
    <message>
        <source>%1 is cut short at offset %2 (%4): analyzed until packet %3.</source>
        <translation>%1 está cortado na posição %2 (%4): analisado até o pacote %3.</translation>
    </message>
    <message>
        <source>%1 is damaged at offset %2, after packet %3: %4.</source>
        <translation>%1 está danificado na posição %2, depois do pacote %3: %4.</translation>
    </message>
    <message>
        <source>More damaged places: %1.</source>
        <translation>Outros lugares danificados: %1.</translation>
    </message>
    <message>
        <source>Analyzing … %1 packets  │  %2 connections so far, in the order of their ends</source>
        <translation>Analisando … %1 pacotes  │  %2 conexões até agora, na ordem de seus fins</translation>
    </message>
    <message>
        <source>Stopped: the list is as it was before.</source>
        <translation>Interrompido: a lista está como antes.</translation>
    </message>
    <message>
        <source>The analysis ended early, after %1 connections: %2</source>
        <translation>A análise terminou cedo, após %1 conexões: %2</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Packets of strangers are not analyzed as root; run LastAck as a user of group lastack, or start it with --allow-root.</source>
        <translation>Pacotes de estranhos não são analisados como root; execute o LastAck como usuário do grupo lastack ou inicie-o com --allow-root.</translation>
    </message>
    <message>
        <source>The capture helper was killed; what was captured until then is here.</source>
        <translation>O programa de captura foi morto; o que foi capturado até então está aqui.</translation>
    </message>
    <message>
        <source>the capture helper failed</source>
        <translation>o programa de captura falhou</translation>
    </message>
    <message>
        <source>The capture ended: %1; what was captured until then is here.</source>
        <translation>A captura terminou: %1; o que foi capturado até então está aqui.</translation>
    </message>
    <message>
        <source>The capture ended, because there is no room for its packets: %1</source>
        <translation>A captura terminou porque não há espaço para os pacotes: %1</translation>
    </message>
    <message>
        <source>What was captured of %1 is not saved.</source>
        <translation>O que foi capturado de %1 não está salvo.</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Salvar …</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>Salvar a captura</translation>
    </message>
    <message>
        <source>Saving the capture …</source>
        <translation>Salvando a captura …</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>não há memória suficiente</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Connections: %1, in the order of their ends</source>
        <translation>Conexões: %1, na ordem de término</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>I&amp;niciar</translation>
    </message>
</context>
<context>
    <name>lastack::gui::NewRowsHint</name>
    <message>
        <source>▼ %1 new</source>
        <translation>▼ Novas: %1</translation>
    </message>
    <message>
        <source>%1 new connections; go to the end of the list</source>
        <translation>Novas conexões: %1; ir ao fim da lista</translation>
    </message>
</context>
<context>
    <name>lastack::gui::OverviewPanel</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
</context>
<context>
    <name>lastack::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Names of calls</source>
        <translation>&amp;Nomes das chamadas</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Tempos</translation>
    </message>
    <message>
        <source>Show c&amp;alls</source>
        <translation>Mostrar cham&amp;adas</translation>
    </message>
    <message>
        <source>Show &amp;indications</source>
        <translation>Mostrar &amp;indicações</translation>
    </message>
    <message>
        <source>Sequence numbers as on the &amp;wire</source>
        <translation>Números de se&amp;quência como na rede</translation>
    </message>
</context>
<context>
    <name>lastack::gui::SegmentModel</name>
    <message>
        <source>Packet</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Client: calls and indications</source>
        <translation>Cliente: chamadas e indicações</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Server: calls and indications</source>
        <translation>Servidor: chamadas e indicações</translation>
    </message>
</context>
<context>
    <name>lastack::gui::StartPage</name>
    <message>
        <source>Who ended every connection in a capture, how, why, and what each application saw.</source>
        <translation>Quem encerrou cada conexão de uma captura, como, por quê, e o que cada aplicação viu.</translation>
    </message>
    <message>
        <source>Recent captures</source>
        <translation>Capturas recentes</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>&amp;Open a capture …</source>
        <translation>A&amp;brir uma captura …</translation>
    </message>
    <message>
        <source>pcap, pcapng or snoop, compressed or not</source>
        <translation>pcap, pcapng ou snoop, comprimida ou não</translation>
    </message>
    <message>
        <source>&amp;Try a sample</source>
        <translation>Ex&amp;perimentar um exemplo</translation>
    </message>
    <message>
        <source>two clients and their transaction totals</source>
        <translation>dois clientes e seus totais de transações</translation>
    </message>
    <message>
        <source>… or drop files anywhere in this window</source>
        <translation>… ou solte arquivos em qualquer lugar desta janela</translation>
    </message>
    <message>
        <source>Search the samples</source>
        <translation>Buscar nos exemplos</translation>
    </message>
    <message>
        <source>Captures that you open are listed here.</source>
        <translation>As capturas que você abre aparecem aqui.</translation>
    </message>
    <message>
        <source>The samples are not installed.</source>
        <translation>Os exemplos não estão instalados.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Remover desta lista</translation>
    </message>
    <message>
        <source>Capture &amp;live …</source>
        <translation>Capturar ao &amp;vivo …</translation>
    </message>
    <message>
        <source>connections as they end, on this machine</source>
        <translation>conexões assim que terminam, nesta máquina</translation>
    </message>
</context>
<context>
    <name>lastack::gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Packets between client and server, with the calls and indications of both sides</source>
        <translation>Pacotes entre cliente e servidor, com as chamadas e indicações dos dois lados</translation>
    </message>
    <message>
        <source>Double-click to open or close it.</source>
        <translation>Clique duas vezes para abrir ou fechar.</translation>
    </message>
</context>
<context>
    <name>lastack::gui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
    </message>
    <message>
        <source>What happened, in one sentence</source>
        <translation>O que aconteceu, em uma frase</translation>
    </message>
    <message>
        <source>What the client&apos;s application saw</source>
        <translation>O que a aplicação do cliente viu</translation>
    </message>
    <message>
        <source>What the server&apos;s application saw</source>
        <translation>O que a aplicação do servidor viu</translation>
    </message>
    <message>
        <source>The client was told nothing of an end.</source>
        <translation>O cliente não foi informado de nenhum fim.</translation>
    </message>
    <message>
        <source>The server was told nothing of an end.</source>
        <translation>O servidor não foi informado de nenhum fim.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Who ended every connection in a capture, how, why, and what each application saw.</source>
        <translation>Quem encerrou cada conexão de uma captura, como, por quê, e o que cada aplicação viu.</translation>
    </message>
    <message>
        <source>captures to open</source>
        <translation>capturas a abrir</translation>
    </message>
    <message>
        <source>which connection to export, from 1</source>
        <translation>qual conexão exportar, a partir de 1</translation>
    </message>
    <message>
        <source>pixels of a PNG for each unit</source>
        <translation>pixels de um PNG para cada unidade</translation>
    </message>
    <message>
        <source>system, light or dark</source>
        <translation>system, light ou dark</translation>
    </message>
    <message>
        <source>en, de, fr, pt_BR, ru or zh_TW: of the window, and of what --export writes</source>
        <translation>en, de, fr, pt_BR, ru ou zh_TW: idioma da janela e do que --export grava</translation>
    </message>
    <message>
        <source>write one connection to OUT (svg, png, pdf, txt, mmd, json), or without --connection the report (txt, json, ndjson, csv, log), without a window</source>
        <translation>grava sem janela uma conexão em OUT (svg, png, pdf, txt, mmd, json) ou, sem --connection, o relatório (txt, json, ndjson, csv, log)</translation>
    </message>
    <message>
        <source>which connections the report is to have</source>
        <translation>quais conexões o relatório deve ter</translation>
    </message>
    <message>
        <source>analyze what is captured live with the rights of root</source>
        <translation>analisar o que é capturado ao vivo com os direitos de root</translation>
    </message>
    <message>
        <source>do not give up system calls and files where packets are analyzed live</source>
        <translation>não abrir mão de chamadas de sistema e arquivos onde pacotes são analisados ao vivo</translation>
    </message>
</context>
</TS>
