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
 * The address of the database. Its text contains no password.
 *
 * @param url the JDBC URL, without user and password
 * @param file the path of the H2 file, without its extension; null for a server
 * @param user the name of the user; may be empty
 * @param secret the password; may be empty
 */
public record DatabaseAddress(String url, @Nullable Path file, String user, String secret) {
    static final String USER = "YUSUAN_DATABASE_USER";
    static final String PASSWORD = "YUSUAN_DATABASE_PASSWORD";

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final Pattern CREDENTIAL =
            Pattern.compile("([?&;])(user|password)=([^&;]*)", Pattern.CASE_INSENSITIVE);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /**
     * The address of an H2 file, without the password that lies beside it.
     *
     * @param file the path without its extension
     * @throws CannotRunException if the path contains a semicolon
     */
    public static DatabaseAddress ofFile(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.toString().indexOf(';') >= 0) {
            throw new CannotRunException("the path of the database must not contain a semicolon: " + absolute);
        }
        return new DatabaseAddress(DatabaseFile.url(absolute), absolute, "sa", "");
    }

    /**
     * Parses the value of {@code --database}.
     *
     * @param text a path or a JDBC URL
     * @param environment the variables of the environment, which give user and password if the URL does not
     * @throws CannotRunException if the text is neither a path nor the URL of a supported database
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

    public boolean isPostgres() {
        return url.startsWith(POSTGRES);
    }

    /** Whether the database exists. A server is taken to have it, and says so itself if it has not. */
    public boolean exists() {
        return file == null || Files.exists(file.resolveSibling(file.getFileName() + ".mv.db"));
    }

    /**
     * The address under which a command that writes may open the database. A file is created or migrated if need be, and protected.
     *
     * @throws CannotRunException if the file cannot be used
     */
    public DatabaseAddress prepared() {
        return file == null ? this : new DatabaseFile(file).prepared();
    }

    /**
     * Makes a pool of connections, which opens none before the first is requested.
     *
     * @param connections the largest number of connections
     */
    public HikariDataSource open(int connections) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(user);
        source.setPassword(secret);
        source.setMaximumPoolSize(connections);
        source.setMinimumIdle(1);
        source.setConnectionTimeout(CONNECT_TIMEOUT.toMillis());
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
