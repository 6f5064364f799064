package org.yusuan.collect.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebJobReaderTest {
    private final Path jobs;

    WebJobReaderTest(@TempDir Path jobs) {
        this.jobs = jobs;
    }

    @Test
    void absentKeysHaveCarefulDefaults() throws IOException {
        WebJob job = read("name: a\nfeed: https://a.example/rss\ncontact: a@b.example\n");
        assertThat(job.kind()).isEqualTo("feed");
        assertThat(job.policy().politeness().delay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(job.policy().network().privateHosts()).isEmpty();
        assertThat(job.limits()).isEqualTo(NightLimits.DEFAULT);
        assertThat(job.selection().depth()).isZero();
        assertThat(job.recheck()).isEqualTo(7);
    }

    @Test
    void hoursAreInThePublishersTimeZone() throws IOException {
        WebJob job =
                read("name: a\nfeed: https://a.example/\ncontact: a@b.example\npoliteness: {hours: '22:00-06:30'}\n");
        assertThat(job.policy().politeness().hours()).satisfies(hours -> {
            assertThat(hours.to()).isEqualTo(LocalTime.of(6, 30));
            assertThat(hours.zone()).isEqualTo(JobValues.CHINA);
        });
    }

    @Test
    void theNextRunIsInTheTimeZoneOfTheSchedule() throws IOException {
        WebJob job = read(
                "name: a\nfeed: https://a.example/\ncontact: a@b.example\nschedule: {cron: '0 30 2 * * *', zone: Asia/Shanghai}\n");
        assertThat(job.terms().schedule())
                .satisfies(schedule -> assertThat(schedule.after(Instant.parse("2026-11-22T00:00:00Z")))
                        .hasValueSatisfying(next -> assertThat(next.toInstant()).isEqualTo("2026-11-22T18:30:00Z")));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiterString = "=>", textBlock = """
                    name: A b                               => line 1: the name of a web job is made of a-z, 0-9 and -, such as 'datong-bureaus'
                    name: a|contact: nobody                 => line 2: 'contact': contact must be a mail address or a web address in ASCII
                    name: a|recheck: 0                      => line 2: 'recheck': must be at least 1
                    name: a|contct: x                       => line 2: 'contct' is no key of a job; did you mean 'contact'?
                    name: a|links: {adress: x}              => line 2: 'adress' is no key of 'links'; did you mean 'address'?
                    name: a|links: {address: '('}           => line 2: 'address': '(' is no regular expression
                    name: a|links: {script: 'open'}         => line 2: 'script': 'open' needs brackets around what it looks for
                    name: a|links: {css: 'a['}              => line 2: 'css': 'a[' is no CSS selector, such as 'ul.list a'
                    name: a|politeness: {delay: fast}       => line 2: 'delay': 'fast' is no duration, such as 500ms, 2s, 30m or 6h
                    name: a|politeness: {hours: night}      => line 2: 'hours': 'night' is no part of a day, such as 22:00-06:00
                    name: a|schedule: {cron: daily}         => line 2: 'cron': 'daily' is no time; use six fields
                    name: a|schedule: {cron: '0 0 1 * * *', zone: Asia/Datong} => line 2: 'zone': 'Asia/Datong' is no time zone
                    name: a|limits: {size: big}             => line 2: 'size': 'big' is no size, such as 50MB or 2GB
                    name: a|authorization_env: 'Basic abc'  => line 2: 'authorization_env': give the name of an environment variable
                    name: a|limits: {window: 0s}            => line 1: window must be longer than nothing, but is PT0S
                    name: a|links: [{css: a, css: b}]       => line 2: 'css' stands here twice
                    name: a|title: {include: x}             => line 2: 'include' must be a list
                    """)
    void aMistakeIsReportedWithItsFileAndLine(String job, String problem) throws IOException {
        String contact = job.contains("contact:") ? "" : "contact: a@b.example\n";
        Path file = write(job.replace('|', '\n') + "\n" + contact + "feed: https://a.example/\n");
        assertThatThrownBy(() -> new JobReader("1").read(file)).hasMessageStartingWith(file + ", " + problem);
    }

    @Test
    void listPagesNeedALinkRule() throws IOException {
        Path file = write("name: a\ncontact: a@b.example\nstart: ['https://a.example/']\n");
        assertThatThrownBy(() -> new JobReader("1").read(file)).hasMessage(file + ", line 1: 'links:' is missing");
    }

    @Test
    void aSecretIsSentToTheFirstHostOnly() throws IOException {
        WebJob job =
                read("name: a\nsitemap: https://a.example:8443/s.xml\ncontact: a@b.example\nauthorization_env: A_B\n");
        assertThat(job.policy().logins()).singleElement().satisfies(login -> {
            assertThat(login.origin()).hasToString("https://a.example:8443");
            assertThat(login.authorizationEnv()).isEqualTo("A_B");
        });
    }

    private WebJob read(String text) throws IOException {
        return (WebJob) new JobReader("1").read(write(text));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(jobs.resolve("x.yaml"), text);
    }
}
