// The options of "lastack live" alone.
#include "app/cli/command_line.h"

namespace lastack::cli {

void CommandLine::addCapture() {
    TypedLive& live = typed_.live;
    app_.add_option(
            "-i,--interface", live.interfaces, "interface to capture from; any: all of them"
    )
        ->type_name("NAME")
        ->allow_extra_args(false);
    addWholeExample("-i eth0");
    addWholeExample("-i eth0 -i lo -f 'tcp port 443'");
    app_.add_option(
            "-r,--read", typed_.read, "pipe that somebody captures into; - is standard input"
    )
        ->type_name("PIPE")
        ->allow_extra_args(false);
    examples_ += "  ssh host sudo tcpdump -U -w - tcp | lastack live -r -\n";
    option("-w,--write", live.save, "FILE", "save what is captured as pcapng", "-w all.pcapng");
    option("-s,--snaplen", live.snapLength, "BYTES", "keep so many bytes of each packet", "-s 256");
    option("-B,--buffer", live.buffer, "MIB", "kernel buffer of each interface; 64", "-B 256");
    flag("-p,--no-promiscuous", live.ownOnly, "only packets for this machine", "-p");
    flag(
        "--teardown-only",
        live.teardownOnly,
        "only packets that open or end connections, on links too fast for everything",
        "--teardown-only"
    );
}

void CommandLine::addLimits() {
    TypedLive& live = typed_.live;
    app_.add_option(
            "-a,--autostop",
            live.stop,
            "end after duration:SECONDS, packets:N, or when -w wrote filesize:KB or files:N"
    )
        ->type_name("LIMIT")
        ->allow_extra_args(false);
    addExample("-a duration:60");
    app_.add_option(
            "-b,--ring",
            live.ring,
            "the next file of -w after filesize:KB or duration:SECONDS; files:N are kept"
    )
        ->type_name("LIMIT")
        ->allow_extra_args(false);
    addExample("-w ring.pcapng -b filesize:100000 -b files:10");
    option("-c,--packets", live.packets, "N", "end after so many packets", "-c 1000");
    option(
        "--max-connections",
        live.maxConnections,
        "N",
        "live ones at once, 1000000 unless told; beyond, one that is idle for long is given up",
        "--max-connections 100000"
    );
}

void CommandLine::addWatching() {
    TypedLive& live = typed_.live;
    option(
        "--interval", live.interval, "SECONDS", "tell of rates and drops so often", "--interval 5"
    );
    flag("--open", live.open, "list those that are half-closed or idle, too", "--open");
    option(
        "--metrics",
        live.metrics,
        "[ADDR]:PORT",
        "serve counters for Prometheus; to this machine only unless an address is named",
        "--metrics :9100"
    );
    flag("--allow-root", live.allowRoot, "analyze even as root", "--allow-root");
    flag("--no-sandbox", live.noSandbox, "do not give up system calls and files", "--no-sandbox");
}

} // namespace lastack::cli
