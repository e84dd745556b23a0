package io.github.photospec.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Looks how it stands, takes a photo, hands in what came of it, looks again, keeps it: every 20 s one of these. */
final class PortalStudent extends PortalPerson {
    private static final Duration PACE = Duration.ofSeconds(20);
    private static final String HOME = "/student/" + PortalSchool.CAMPAIGN;
    private static final int STEPS = 5;

    private final List<byte[]> photos;
    private int photo;
    private int step;
    private Optional<PortalPage> draft = Optional.empty();
    private boolean handedIn;

    /** Everybody is at another step, and takes another photo first, as their numbers are. */
    PortalStudent(HttpClient client, URI portal, String account, List<byte[]> photos, int number) {
        super(client, portal, account, PACE);
        this.photos = photos;
        this.photo = number;
        this.step = number % STEPS;
    }

    @Override
    void step() throws IOException, InterruptedException {
        int now = step;
        step = (step + 1) % STEPS;
        if (now == 1) {
            draft = Optional.empty();
            draft = mayTake() ? Optional.of(take()) : Optional.empty();
        } else if (now == 2 && draft.isPresent()) {
            handIn(draft.get());
            handedIn = true;
        } else if (now == 4 && handedIn) {
            doing(PortalRequest.DOWNLOAD).download(PortalRequest.DOWNLOAD, HOME + "/download");
        } else {
            look(now == 0 ? "/student" : HOME);
        }
    }

    private void look(String path) throws IOException, InterruptedException {
        PortalBrowser browser = doing(PortalRequest.STATE);
        browser.look(browser.get(PortalRequest.STATE, path));
    }

    /** Nobody takes another photo when the last one was approved. */
    private boolean mayTake() throws IOException, InterruptedException {
        return !doing(PortalRequest.STATE)
                .get(PortalRequest.STATE, HOME)
                .links(HOME + "/photo")
                .isEmpty();
    }

    private PortalPage take() throws IOException, InterruptedException {
        PortalBrowser browser = doing(PortalRequest.UPLOAD);
        PortalPage capture = browser.get(PortalRequest.CAPTURE, HOME + "/photo");
        byte[] taken = photos.get(photo++ % photos.size());
        String to = browser.upload(PortalRequest.UPLOAD, capture.form(HOME + "/photo"), taken);
        PortalPage made = doing(PortalRequest.DRAFT).get(PortalRequest.DRAFT, to);
        browser.look(made);
        return made;
    }

    /** Unless the photo before it was approved while this one was being taken: then the page has no form, or too late. */
    private void handIn(PortalPage made) throws IOException, InterruptedException {
        if (!made.has("/submission") && !mayTake()) {
            return;
        }
        PortalPage.Form form = made.form("/submission").with("confirmed", "true");
        String to = doing(PortalRequest.SUBMIT).post(PortalRequest.SUBMIT, form);
        if (to.contains("/draft") && mayTake()) {
            throw new IOException("was not taken in");
        }
        look(to);
    }
}
