package org.lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports in a real Chromium, whose program the system property {@code lectern.chromium} names. */
class BrowserTest {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final int HIGHEST_PICTURE = 3000;

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static Map<String, String> reports;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void start() throws IOException {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("lectern.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox")));
        reports = Reports.all();
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void stop() {
        playwright.close();
    }

    @AfterEach
    void nothingWasAskedForAndNothingWentWrong() {
        context.close();
        assertThat(complaints).isEmpty();
        assertThat(requests).allMatch(address -> address.startsWith("file:"));
        assertThat(requests).hasSize(1);
    }

    static Stream<String> names() {
        return Reports.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAccessibleInLightAndDark(String name) throws IOException {
        Page page = open(name, reports.get(name), 1200);
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
        isAccessible(page, audit(page));
        // The scheme changes nothing but colours.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        isAccessible(page, audit(page).withRules(List.of("color-contrast")));
    }

    /** Without what is well, and without the window of its own in which axe puts the results of frames together: there are none. */
    private static AxeBuilder audit(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static void isAccessible(Page page, AxeBuilder rules) {
        assertThat(violations(rules)).isEmpty();
        if (page.locator("[name=view]").count() > 0) {
            page.locator("[value=inline]").check();
            assertThat(violations(rules)).as("inline").isEmpty();
            page.locator("[value=side]").check();
        }
    }

    private static List<String> violations(AxeBuilder rules) {
        List<String> found = new ArrayList<>();
        for (Rule rule : rules.analyze().getViolations()) {
            rule.getNodes().forEach(node -> found.add(rule.getId() + ": " + node.getHtml()));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("names")
    void fitsWindowsOfThreeWidths(String name) throws IOException {
        for (int width : List.of(1400, 820, 390)) {
            complaints.clear();
            requests.clear();
            Page page = open(name, reports.get(name), width);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(width + " pixels")
                    .isEqualTo(true);
            // What is out of sight is not drawn: so what the picture shows has to be in sight.
            int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
            page.setViewportSize(width, Math.min(height, HIGHEST_PICTURE));
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + width + ".png")));
            if (width == 1400) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-dark.png")));
            }
            if (width != 390) {
                context.close();
            }
        }
    }

    @Test
    void readsSideBySideOrInline() throws IOException {
        Page page = open("comparison", reports.get("comparison"), 1200);
        Locator changed = page.locator(".row.changed:has(#c4-a)");
        assertThat(changed.locator(".cell.base").isVisible()).isTrue();
        assertThat(changed.locator(".cell.merged").count()).isZero();

        page.keyboard().press("v");
        assertThat(changed.locator(".cell.base").isVisible()).isFalse();
        assertThat(changed.locator(".cell.merged .text").first().textContent())
                .contains("The challenges of the sea have has become")
                .contains("we honour honor our promises")
                .contains("past 10 12 years");
        assertThat(page.locator(".merged [id]").count()).isZero();
        assertThat(page.locator("[value=inline]").isChecked()).isTrue();

        page.locator("[value=side]").check();
        assertThat(changed.locator(".cell.base").isVisible()).isTrue();
    }

    @Test
    void isInlineOnANarrowWindow() throws IOException {
        Page page = open("comparison", reports.get("comparison"), 390);
        assertThat(page.locator(".texts.inline").count()).isOne();
    }

    @Test
    void stepsFromChangeToChange() throws IOException {
        Page page = open("comparison", reports.get("comparison"), 1200);
        List<String> order = new ArrayList<>();
        int changes = page.locator(".changes li").count();
        for (int k = 0; k < changes; k++) {
            page.keyboard().press("n");
            assertThat(page.locator(".texts .current").first().evaluate("place => {"
                            + " const box = place.getBoundingClientRect();"
                            + " return box.top >= 0 && box.bottom <= innerHeight; }"))
                    .isEqualTo(true);
            order.add(hash(page));
        }
        assertThat(order).doesNotHaveDuplicates().hasSize(changes);
        page.keyboard().press("n");
        assertThat(hash(page)).isEqualTo(order.get(0));
        page.keyboard().press("p");
        assertThat(hash(page)).isEqualTo(order.get(changes - 1));
        assertThat(page.locator("[name=position]").textContent()).isEqualTo(changes + " of " + changes);
        assertThat(page.evaluate("document.activeElement.dataset.change"))
                .isEqualTo(order.get(changes - 1).substring(1));
    }

    @Test
    void opensAtTheChangeThatTheAddressNames() throws IOException {
        Page page = open("folded", reports.get("folded"), 1200, "#c1");
        assertThat(page.locator(".texts .current").first().evaluate("place => {"
                        + " const box = place.getBoundingClientRect();"
                        + " return box.top > 0 && box.bottom < innerHeight; }"))
                .isEqualTo(true);
    }

    @Test
    void filtersByClassAndByWords() throws IOException {
        Page page = open("comparison", reports.get("comparison"), 1200);
        int all = page.locator(".changes li:visible").count();
        page.locator("[name=category][value=front-matter]").uncheck();
        int some = page.locator(".changes li:visible").count();
        assertThat(some).isLessThan(all);
        assertThat(page.locator("li[data-category=front-matter]:visible").count()).isZero();

        page.locator("[name=words]").fill("honor");
        page.waitForCondition(() -> page.locator(".changes li:not(.off)").count() == 1);
        assertThat(page.locator(".changes li:visible").textContent()).contains("honor");
        assertThat(page.locator("[name=position]").textContent()).isEqualTo("1 of " + all);
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        page.keyboard().press("n");
        assertThat(page.locator(".texts .current").first().textContent()).isEqualTo("honour");
    }

    @Test
    void foldsWhatIsTheSame() throws IOException {
        Page page = open("folded", reports.get("folded"), 1200);
        Locator rows = page.locator(".texts .row:not(.heads):visible");
        assertThat(rows.count()).isLessThan(10);
        page.locator(".fold > summary").first().click();
        assertThat(rows.count()).isBetween(48, 60);
        page.keyboard().press("u");
        assertThat(rows.count()).isEqualTo(101);
        page.keyboard().press("u");
        assertThat(rows.count()).isLessThan(10);
    }

    @Test
    void theMapLeadsToAPlace() throws IOException {
        Page page = open("folded", reports.get("folded"), 1200);
        page.keyboard().press("u");
        Locator map = page.locator(".map");
        int drawn = (int) map.evaluate("map => map.getContext('2d').getImageData(0, 0, map.width, map.height).data"
                + ".reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0)");
        assertThat(drawn).isPositive();
        page.mouse().click(1195, page.viewportSize().height * .9);
        assertThat(page.locator("#a90").evaluate("place => {"
                        + " const box = place.getBoundingClientRect();"
                        + " return box.bottom > 0 && box.top < innerHeight; }"))
                .isEqualTo(true);
    }

    @Test
    void helpsWithTheKeys() throws IOException {
        for (String name : List.of("comparison", "apparatus", "works")) {
            complaints.clear();
            requests.clear();
            if (context != null) {
                context.close();
            }
            Page page = open(name, reports.get(name), 1200);
            page.keyboard().press("?");
            assertThat(page.locator("dialog").isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog").isVisible()).isFalse();
            page.locator("[name=help]").click();
            page.locator("dialog button").click();
            assertThat(page.locator("dialog").isVisible()).isFalse();
        }
    }

    @Test
    void stepsThroughAnApparatus() throws IOException {
        Page page = open("apparatus", reports.get("apparatus"), 1200);
        page.keyboard().press("n");
        page.keyboard().press("n");
        assertThat(page.locator("li.current").count()).isOne();
        assertThat(page.locator("li.current").getAttribute("id")).isEqualTo(hash(page).substring(1));
    }

    @Test
    void findsWorks() throws IOException {
        Page page = open("works", reports.get("works"), 1200);
        page.locator("[name=words]").fill("sea");
        page.waitForCondition(() -> page.locator(".work:not([hidden])").count() == 1);
        assertThat(page.locator(".work:visible h2").textContent()).isEqualTo("The Sea We Share");
    }

    @Test
    void stepsFromWorkToWork() throws IOException {
        Page page = open("works", reports.get("works"), 1200);
        page.keyboard().press("n");
        assertThat(hash(page)).isEqualTo("#w-" + "0".repeat(16));
        assertThat(page.locator("[name=position]").textContent()).isEqualTo("1 of 2");
        page.keyboard().press("n");
        page.keyboard().press("n");
        page.keyboard().press("p");
        assertThat(hash(page)).isEqualTo("#w-" + "1".repeat(16));
        assertThat(page.locator(".work.current").count()).isOne();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("w-" + "1".repeat(16));
        page.keyboard().press("/");
        page.keyboard().type("sea");
        page.waitForCondition(() -> page.locator(".work:not([hidden])").count() == 1);
        page.keyboard().press("Enter");
        assertThat(hash(page)).isEqualTo("#w-" + "0".repeat(16));
    }

    @Test
    void whatMovedLeadsToItsOtherPlace() throws IOException {
        Page page = open("moved", reports.get("moved"), 1200);
        page.locator("#c1-a > a").click();
        awaitHash(page, "#c2");
        page.keyboard().press("v");
        assertThat(page.locator(".merged [data-change=c1] > a[href='#c2-b']").isVisible())
                .isTrue();
        page.locator(".merged [data-change=c2] > a").click();
        awaitHash(page, "#c1");
        assertThat(page.locator(".merged .current").count()).isOne();
    }

    @Test
    void aHostileTextIsText() throws IOException {
        Page page = open("hostile", reports.get("hostile"), 1200);
        page.keyboard().press("v");
        assertThat(page.locator("img").count()).isZero();
        assertThat(page.locator(".merged").first().textContent()).contains("<script>alert(1)</script>");
    }

    @Test
    void printsWithoutItsTools() throws IOException {
        Page page = open("comparison", reports.get("comparison"), 1200);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".tools").isVisible()).isFalse();
        assertThat(page.locator(".map").isVisible()).isFalse();
        assertThat(page.locator(".row.changed").first().isVisible()).isTrue();
        assertThat(new String(page.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void aLargeReportOpensAndMovesWithoutDelay() throws IOException {
        Page page = open("large", Reports.comparison(Reports.large(100_000, 3_000)), 1400);
        assertThat(page.locator(".changes li").count()).isGreaterThan(2_500);
        double paint = ((Number) page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
                .doubleValue();
        double ready = ((Number) page.evaluate("performance.timing.domContentLoadedEventEnd"
                        + " - performance.timing.navigationStart"))
                .doubleValue();
        double step = milliseconds(page, "document.querySelector('[name=previous]').click()");
        double next = milliseconds(page, "document.querySelector('[name=previous]').click()");
        double inline = milliseconds(page, "document.querySelector('[value=inline]').click()");
        double filter = milliseconds(page, "document.querySelector('[name=category]').click()");
        Files.writeString(
                PICTURES.resolve("times.txt"),
                String.format(
                        Locale.ROOT,
                        "first paint %.0f ms, ready %.0f ms, first step %.0f ms, next step %.0f ms, inline %.0f ms,"
                                + " filter %.0f ms%n",
                        paint, ready, step, next, inline, filter));
        assertThat(List.of(paint, ready, step, next, inline, filter)).allMatch(time -> time < 10_000);
    }

    /** From a call until the page was drawn again. */
    private static double milliseconds(Page page, String call) {
        return ((Number) page.evaluate("async () => { const start = performance.now(); " + call + ";"
                        + " await new Promise(done => requestAnimationFrame(() => setTimeout(done)));"
                        + " return performance.now() - start; }"))
                .doubleValue();
    }

    private static String hash(Page page) {
        return (String) page.evaluate("location.hash");
    }

    /** After a click on a link: the page hears of the new address in a later task than the click. */
    private static void awaitHash(Page page, String hash) {
        page.waitForCondition(() -> hash(page).equals(hash));
    }

    private Page open(String name, String html, int width) throws IOException {
        return open(name, html, width, "");
    }

    private Page open(String name, String html, int width, String hash) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".html"), html);
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(file.toUri() + hash);
        return page;
    }
}
