package org.yusuan.cli.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.CannotRunException;

/**
 * Where the database is. Its text names no password.
 *
 * @param url the JDBC URL, without user and password
 * @param file the H2 file without its extension; null for a server
 * @param user name of the user
 * @param secret the password
 */
public record DatabaseAddress(String url, @Nullable Path file, String user, String secret) {
    static final String USER = "YUSUAN_DATABASE_USER";
    static final String PASSWORD = "YUSUAN_DATABASE_PASSWORD";

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final Pattern CREDENTIAL =
            Pattern.compile("([?&;])(user|password)=([^&;]*)", Pattern.CASE_INSENSITIVE);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * AUTO_SERVER lets {@code yusuan status} look while a run goes on. WRITE_DELAY, half a second by default, would lose the
     * documents that were loaded last when a run is killed.
     */
    private static final String FILE_SETTINGS = ";AUTO_SERVER=TRUE;WRITE_DELAY=0";

    /** An H2 file of its own. */
    public static DatabaseAddress ofFile(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.toString().indexOf(';') >= 0) {
            throw new CannotRunException("the path of the database may have no semicolon: " + absolute);
        }
        return new DatabaseAddress("jdbc:h2:file:" + absolute + FILE_SETTINGS, absolute, "sa", "");
    }

    /**
     * What a person gave with {@code --database}.
     *
     * @throws CannotRunException if it is no path and no URL of a database that is known
     */
    public static DatabaseAddress parse(String text, Map<String, String> environment) {
        if (!text.startsWith("jdbc:")) {
            return ofFile(Path.of(text));
        }
        if (!text.startsWith(POSTGRES) && !text.startsWith("jdbc:h2:")) {
            throw new CannotRunException("--database takes a path, jdbc:postgresql://… or jdbc:h2:…, nothing else");
        }
        return new DatabaseAddress(
                withoutCredentials(text),
                null,
                credential(text, "user").orElseGet(() -> environment.getOrDefault(USER, "")),
                credential(text, "password").orElseGet(() -> environment.getOrDefault(PASSWORD, "")));
    }

    boolean isPostgres() {
        return url.startsWith(POSTGRES);
    }

    /** Whether there is something to look at; only asked of files, a server says so itself. */
    public boolean exists() {
        return file == null || Files.exists(file.resolveSibling(file.getFileName() + ".mv.db"));
    }

    /** A pool of at most so many connections; the first is opened when it is asked for. */
    public HikariDataSource open(int connections) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(user);
        source.setPassword(secret);
        source.setMaximumPoolSize(connections);
        source.setMinimumIdle(1);
        source.setConnectionTimeout(PATIENCE.toMillis());
        return source;
    }

    @Override
    public String toString() {
        return file == null ? url : file.toString();
    }

    private static Optional<String> credential(String text, String name) {
        return CREDENTIAL
                .matcher(text)
                .results()
                .filter(match -> match.group(2).equalsIgnoreCase(name))
                .map(match -> match.group(3))
                .findFirst();
    }

    private static String withoutCredentials(String text) {
        Matcher matcher = CREDENTIAL.matcher(text);
        String cut = matcher.replaceAll(match -> match.group(1).equals("?") ? "?" : "");
        return cut.replace("?&", "?").replaceFirst("\\?$", "");
    }
}
