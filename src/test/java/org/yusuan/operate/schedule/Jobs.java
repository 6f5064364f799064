package org.yusuan.operate.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yusuan.collect.source.Job;
import org.yusuan.collect.source.JobReader;

/** Jobs as an operator writes them. */
final class Jobs {
    private final Path folder;

    Jobs(Path project) throws IOException {
        folder = Files.createDirectories(project.resolve("jobs"));
    }

    Jobs folder(String name, String cron, String zone) throws IOException {
        return write(name, "folder: input\nschedule:\n  cron: '" + cron + "'\n  zone: " + zone + "\n");
    }

    Jobs web(String name, String cron, String hours) throws IOException {
        return write(
                name,
                "feed: https://portal.example/rss\ncontact: office@example.org\nschedule:\n  cron: '" + cron
                        + "'\n  zone: Asia/Shanghai\npoliteness:\n  hours: '" + hours + "'\n");
    }

    Jobs write(String name, String rest) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), "name: " + name + "\n" + rest);
        return this;
    }

    List<Job> read() {
        return new JobReader("1").readAll(folder);
    }
}
