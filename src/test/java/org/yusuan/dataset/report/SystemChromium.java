package org.yusuan.dataset.report;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts the system's Chromium without a window, in a profile of its own. */
final class SystemChromium {
    private SystemChromium() {}

    /**
     * Starts the browser.
     *
     * @param downloads the folder for saved files; the profile is inside it
     */
    static ChromeDriver start(Path downloads) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("yusuan.chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless",
                // Containers often have no user but root, for whom Chromium's sandbox does not start.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900",
                "--user-data-dir=" + downloads.resolve("profile"));
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable("browser", Level.WARNING);
        logs.enable("performance", Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(
                                new File(System.getProperty("yusuan.chromedriver", "/usr/bin/chromedriver")))
                        .build(),
                options);
    }
}
