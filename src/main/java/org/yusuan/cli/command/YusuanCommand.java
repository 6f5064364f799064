package org.yusuan.cli.command;

import org.yusuan.cli.wiring.BuildVersion;
import picocli.CommandLine.Command;

/** The program itself: help, version and the commands. */
@Command(
        name = "yusuan",
        versionProvider = BuildVersion.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        description = {
            "Turns budget disclosures (预算公开) into exact data.",
            "Without a command: run, with the jobs in the folder jobs/."
        },
        footer = {
            "",
            "Exit code: 0 all is well; 1 something was quarantined or has an error of ours; 2 it could not run; 3 another",
            "run is going on.",
            "PostgreSQL: --database jdbc:postgresql://HOST/NAME, with YUSUAN_DATABASE_USER and",
            "YUSUAN_DATABASE_PASSWORD in the environment."
        })
final class YusuanCommand {}
