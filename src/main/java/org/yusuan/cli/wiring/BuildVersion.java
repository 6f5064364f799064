package org.yusuan.cli.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build recorded it. */
public final class BuildVersion implements IVersionProvider {
    private static final String RESOURCE = "/META-INF/build-info.properties";

    @Override
    public String[] getVersion() {
        return new String[] {"yusuan " + property("(not built by Maven)")};
    }

    /** The number alone, as sent to web servers. */
    public static String number() {
        return property("0");
    }

    private static String property(String otherwise) {
        Properties build = new Properties();
        try (InputStream in = BuildVersion.class.getResourceAsStream(RESOURCE)) {
            if (in != null) { // an IDE compiles without the build
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("build.version", otherwise);
    }
}
