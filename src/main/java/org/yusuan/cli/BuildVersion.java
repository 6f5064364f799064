package org.yusuan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the program. */
final class BuildVersion implements IVersionProvider {
    private static final String RESOURCE = "/META-INF/build-info.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = BuildVersion.class.getResourceAsStream(RESOURCE)) {
            if (in != null) { // an IDE compiles without the build
                build.load(in);
            }
        }
        return new String[] {"yusuan " + build.getProperty("build.version", "(not built by Maven)")};
    }
}
