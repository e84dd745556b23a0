package io.github.photospec.bulk.report;

import io.github.photospec.bulk.BulkResult;
import io.github.photospec.internal.output.Durability;
import io.github.photospec.internal.output.WholeFolder;
import io.github.photospec.internal.table.ListFile;
import io.github.photospec.report.SafeText;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an office looks at after thousands of photos were checked: a folder with a page for a browser, which needs no
 * network, and the results as a workbook, as CSV and as JSON lines. For one thread.
 *
 * <p>The page masks identity numbers and speaks Chinese and English; the files for spreadsheets and programs hold the
 * callers' paths unchanged. Everything is readable by its owner alone where the system knows owners. Nothing is at the
 * folder's place before {@link #finish()}; then it is whole. Results are written as they come, and few are in memory.
 *
 * <p>Needs commons-csv and fastexcel.
 */
public final class ReportFolder implements Closeable {
    private final Path place;
    private final WholeFolder folder;
    private final Words words;
    private final FailureWords failures;
    private final Page page;
    private final Path assets;
    private final Path data;
    private final PhotoData photos;
    private final Thumbnails thumbnails;
    private final ListPages lists;
    private final ResultFiles results;
    private final Map<String, Integer> expected = new LinkedHashMap<>();
    private long last = -1;
    private boolean finished;

    private ReportFolder(Path place, WholeFolder folder, String title, Words words, FailureWords failures)
            throws IOException {
        this.place = place;
        this.folder = folder;
        this.words = words;
        this.failures = failures;
        this.page = new Page(SafeText.terminal(title), words);
        this.assets = folder.createFolder(ReportFiles.ASSETS);
        this.data = folder.createFolder(ReportFiles.DATA);
        this.photos = new PhotoData(data, failures);
        this.thumbnails = new Thumbnails(folder);
        this.lists = new ListPages(folder, data);
        this.results = ResultFiles.open(folder.draft(), words);
    }

    /**
     * Begins a report that says of photos that could not be opened what the system says.
     *
     * @param folder where it will be: nothing, an empty folder, or a report that is replaced whole; the folder around it
     *     must be there
     * @param title what stands at the page's top, for example the specification's title
     * @param locale Chinese for every Chinese locale, English for all others; on the page both can be chosen
     * @throws java.nio.file.FileAlreadyExistsException if anything else is there
     * @throws IOException if nothing can be written beside it, or somebody else is writing to this place
     */
    public static ReportFolder open(Path folder, String title, Locale locale) throws IOException {
        return open(folder, title, locale, FailureWords.standard());
    }

    /**
     * The same with the caller's words for photos that could not be opened.
     *
     * @param failures is asked for both languages of each failure
     */
    public static ReportFolder open(Path folder, String title, Locale locale, FailureWords failures)
            throws IOException {
        WholeFolder whole = WholeFolder.open(folder, ReportFiles::isReport);
        try {
            return new ReportFolder(folder, whole, title, Words.in(locale), failures);
        } catch (IOException | RuntimeException e) {
            whole.close();
            throw e;
        }
    }

    /**
     * Takes the next result; it is shown with its {@link BulkResult#thumbnail() thumbnail} if it has one.
     *
     * @param group the class as it is shown; empty if it is not known
     * @throws IllegalArgumentException if its index is not above that of the result before
     */
    public void add(BulkResult result, String group) throws IOException {
        requireUnfinished();
        if (result.index() <= last) {
            throw new IllegalArgumentException("Photo " + result.index() + " comes after photo " + last);
        }
        last = result.index();
        String failure = result.failure()
                .map(reason -> failures.text(reason, words.locale()))
                .orElse("");
        results.write(result, group, failure);
        photos.add(result, SafeText.terminal(group));
        if (result.thumbnail().isPresent()) {
            thumbnails.write(result.index(), result.thumbnail().get());
        }
    }

    /**
     * Says how many photos a class should have, so that missing ones are counted. The last word about a class counts.
     *
     * @param students 0 and up
     */
    public void expect(String group, int students) {
        requireUnfinished();
        if (students < 0) {
            throw new IllegalArgumentException("A class has no fewer than 0 students, not " + students);
        }
        expected.put(SafeText.terminal(group), students);
    }

    /**
     * Takes a list, which is not kept. Lists are shown in the order in which they come.
     *
     * @throws IllegalArgumentException if there is a list of this id already
     */
    public void add(OfficeList list) throws IOException {
        requireUnfinished();
        lists.write(list);
    }

    /**
     * Moves the report to its place, where no power cut loses it. Nothing can be added afterwards.
     *
     * @return its main files: the page, the results as a workbook, as CSV and as JSON lines, and the lists' workbooks
     */
    public List<Path> finish() throws IOException {
        requireUnfinished();
        finished = true;
        List<String> scripts = new ArrayList<>(List.of("about" + ReportFiles.SCRIPT));
        scripts.addAll(photos.finish());
        scripts.addAll(lists.scripts());
        page.writeAbout(data, photos.rules(), expected);
        page.write(folder.draft(), assets, scripts);
        results.keep();
        thumbnails.sync();
        lists.sync();
        Durability.sync(assets);
        Durability.sync(data);
        // Lets go of the files in it, which some systems do not move else.
        results.close();
        folder.keepDurably();
        return Stream.concat(
                        Stream.of(
                                ReportFiles.PAGE,
                                ReportFiles.RESULTS + ListFile.WORKBOOK,
                                ReportFiles.RESULTS + ListFile.CSV,
                                ReportFiles.JSON_LINES),
                        lists.workbooks().stream())
                .map(place::resolve)
                .toList();
    }

    /** Forgets everything, unless it was finished. */
    @Override
    public void close() throws IOException {
        try (folder) {
            results.close();
        }
    }

    private void requireUnfinished() {
        if (finished) {
            throw new IllegalStateException("The report was finished");
        }
    }
}
