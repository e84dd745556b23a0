package io.github.photospec.portal.browser;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's browser, without a window; its camera sees a painted sitter. */
final class Browser implements Closeable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("target", "portal-pages");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Selenium warns of every version of a browser that it does not know. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final String address;
    private final Path downloads;

    private Browser(ChromeDriver driver, String address, Path downloads) {
        this.driver = driver;
        this.address = address;
        this.downloads = downloads;
    }

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /**
     * Opens one.
     *
     * @param folder its own: profile, downloads
     * @param camera a file of JPEG pictures that the camera sees, one after the other and again
     */
    static Browser open(Path folder, Path camera, String address) throws IOException {
        SELENIUM.setLevel(Level.SEVERE);
        Path downloads = Files.createDirectories(folder.resolve("downloads"));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--force-device-scale-factor=1",
                "--lang=zh-CN",
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + camera,
                "--user-data-dir=" + folder.resolve("profile"));
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", downloads.toString(), "download.prompt_for_download", false));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .withEnvironment(Map.of("SE_OFFLINE", "true", "SE_AVOID_STATS", "true"))
                .withLogFile(new File("/dev/null"))
                .build();
        return new Browser(new ChromeDriver(service, options), address, downloads);
    }

    Browser phone() {
        return size(390, 844);
    }

    Browser desk() {
        return size(1280, 900);
    }

    Browser size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        return this;
    }

    void go(String path) {
        driver.get(address + path);
    }

    void logIn(String account, String password) {
        go("/login");
        type("#account", account);
        type("#password", password);
        submit("main form");
    }

    void logOut() {
        submit("form[action$='/logout']");
    }

    /** Sends a form by its button, and waits for the next page. */
    void submit(String form) {
        click(form + " button[type=submit], " + form + " button:not([type])");
    }

    /** Clicks something that leads to another page, and waits until that is there. */
    void click(String css) {
        mark();
        find(css).click();
        awaitNext();
    }

    /** Clicks something that stays on the page. */
    void press(String css) {
        find(css).click();
    }

    void keys(CharSequence... keys) {
        find("body").sendKeys(keys);
    }

    /** Keys for whatever has the focus. */
    void focused(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** As {@link #keys}, where a key leads to another page. */
    void keysAway(CharSequence... keys) {
        mark();
        keys(keys);
        awaitNext();
    }

    void type(String css, String text) {
        WebElement field = find(css);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        field.sendKeys(text);
    }

    /** For fields that the browser itself has a form for, such as dates. */
    void set(String css, String value) {
        run("arguments[0].value = arguments[1]", find(css), value);
    }

    void choose(String css, String value) {
        new Select(find(css)).selectByValue(value);
    }

    void file(String css, Path file) {
        find(css).sendKeys(file.toAbsolutePath().toString());
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    boolean has(String css) {
        return !all(css).isEmpty();
    }

    String text() {
        return find("main").getText();
    }

    String path() {
        return Objects.requireNonNull(driver.getCurrentUrl()).substring(address.length());
    }

    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    Object runAsync(String script) {
        return Objects.requireNonNullElse(driver.executeAsyncScript(script), "");
    }

    void await(String condition) {
        new WebDriverWait(driver, PATIENCE).until(none -> Boolean.TRUE.equals(driver.executeScript(condition)));
    }

    void awaitPath(String ending) {
        new WebDriverWait(driver, PATIENCE).until(none -> path().endsWith(ending));
    }

    /** A file whose download was begun, when it is whole. */
    Path downloaded(String ending) {
        return new WebDriverWait(driver, PATIENCE).until(none -> {
            File[] files = downloads.toFile().listFiles((folder, name) -> name.endsWith(ending));
            return files == null || files.length == 0 ? null : files[0].toPath();
        });
    }

    /** What the page complained of, blocked loading included. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Keeps what is to be seen, to be looked at by people. */
    void photograph(String name) throws IOException {
        Map<String, Object> picture = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"));
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
    }

    /** The next page will not have the mark. */
    private void mark() {
        run("window.before = true");
    }

    /** Between two pages the driver knows neither, and complains in many ways. */
    private void awaitNext() {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(none -> Boolean.TRUE.equals(
                        driver.executeScript("return !window.before && document.readyState === 'complete'")));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
