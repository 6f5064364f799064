package org.yusuan.dataset.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.slf4j.LoggerFactory;
import org.yusuan.dataset.store.TestDatabase;

/** The page as a reader has it, in the system's Chromium; {@code ./mvnw -Pbrowser surefire:test} after a build. */
@Tag("browser")
@Timeout(300)
class ReportInBrowserTest {
    @TempDir
    private Path folder = Path.of("");

    private ChromeDriver browser;

    @BeforeEach
    void start() {
        browser = SystemChromium.start(folder);
    }

    @AfterEach
    void stop() {
        browser.quit();
    }

    @Test
    void chartsAreDrawnWithoutNetworkRequestsOrErrors() {
        open(3);
        for (String comparison : List.of("totals", "split", "functional", "expenses")) {
            WebElement chart = browser.findElement(By.cssSelector("#" + comparison + " .chart"));
            browser.executeScript("arguments[0].scrollIntoView()", chart);
            until(() -> !chart.findElements(By.cssSelector("svg path")).isEmpty());
            assertThat(chart.getAttribute("aria-label")).contains("rows of the table below");
        }
        assertThat(browser.manage().logs().get("browser").getAll())
                .extracting(LogEntry::getMessage)
                .isEmpty();
        assertThat(browser.manage().logs().get("performance").getAll())
                .extracting(LogEntry::getMessage)
                .as("a new tab of Chromium loads parts of its own, too")
                .filteredOn(message ->
                        message.contains("Network.requestWillBeSent\"") && message.contains("\"documentURL\":\"file:"))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message).containsPattern("\"url\":\"(file|data|blob):"));
    }

    @Test
    void aTableIsSortedFromTheKeyboardAndItsChartFollows() {
        open(30);
        assertThat(cells("split", 0)).startsWith("示例县2", "示例县1", "示例县0");

        WebElement basic = browser.findElement(By.xpath("//article[@id='split']//th[contains(., 'Basic')]/button"));
        basic.sendKeys(Keys.ENTER);

        assertThat(cells("split", 0)).startsWith("示例县0", "示例县1", "示例县2");
        assertThat(basic.findElement(By.xpath("..")).getAttribute("aria-sort")).isEqualTo("ascending");
    }

    @Test
    void amountsAreShownInTheChosenUnitAndRoundedExactly() {
        open(3);
        assertThat(cells("totals", 4)).containsExactly("0.90", "0.80", "0.70");
        new Select(browser.findElement(By.id("unit"))).selectByValue("yuan");
        assertThat(cells("totals", 4)).containsExactly("9,000.00", "8,000.00", "7,000.00");
    }

    @Test
    void theRowsThatAreShownCanBeSavedWithExactYuan() throws IOException {
        open(30);
        browser.findElement(By.cssSelector("#compare label:has(input[value=entities])"))
                .click();
        browser.findElement(By.cssSelector("#totals input[type=search]")).sendKeys("示例县1第3局");
        browser.findElement(By.cssSelector("#totals .tools button")).click();
        Path saved = folder.resolve("totals-by-entities.csv");
        until(() -> Files.exists(saved));
        assertThat(Files.readAllLines(saved))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("\ufeffdisclosure_id,region_code"))
                .satisfies(lines -> assertThat(lines.get(1)).contains("示例县1第3局", ",20000,"));
    }

    @Test
    void threeThousandEntitiesOpenAndOnlyVisibleRowsAreInTheDocument() {
        open(3_000);
        LoggerFactory.getLogger(getClass()).info("opened: {}", timing());
        assertThat(browser.findElement(By.id("coverage")).getText()).contains("300 rows");
        browser.findElement(By.cssSelector("#compare label:has(input[value=entities])"))
                .click();
        assertThat(browser.findElement(By.id("totals")).getText()).contains("3,000 rows", "the first 15 of 3,000");
        assertThat(browser.findElements(By.cssSelector("#totals tbody tr"))).hasSizeLessThan(100);

        WebElement scroller = browser.findElement(By.cssSelector("#totals .scroller"));
        browser.executeScript("arguments[0].scrollTop = arguments[0].scrollHeight", scroller);
        until(() -> cells("totals", 0).contains("示例县0第0局"));
    }

    private Map<?, ?> timing() {
        return Objects.requireNonNull(
                (Map<?, ?>)
                        browser.executeScript(
                                "const [n] = performance.getEntriesByType('navigation');"
                                        + "return {ready: Math.round(performance.getEntriesByName('ready')[0].startTime), load: Math.round(n.loadEventEnd)}"));
    }

    private void open(int entities) {
        WrittenReport report = InventedEntities.load(new ReportedStore(TestDatabase.H2.open()).beginRun(), entities)
                .endRun()
                .report(folder);
        browser.get(report.file().toUri().toString());
        until(() ->
                !browser.findElements(By.cssSelector("html[data-ready=true]")).isEmpty());
    }

    /** The texts of a column of a comparison's table, read at once, because rows change while the table scrolls. */
    private List<String> cells(String comparison, int column) {
        String selector = "#%s tbody tr:not(.space) td:nth-child(%d)".formatted(comparison, column + 1);
        List<?> texts = (List<?>) Objects.requireNonNull(browser.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(cell => cell.innerText.trim())", selector));
        return texts.stream().map(String.class::cast).toList();
    }

    private void until(BooleanSupplier condition) {
        new WebDriverWait(browser, Duration.ofSeconds(30)).until(driver -> condition.getAsBoolean());
    }
}
