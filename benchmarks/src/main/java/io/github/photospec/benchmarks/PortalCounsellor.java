package io.github.photospec.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Pages through the photos that wait, opens some, and decides: every 3 s one of these. One photo in four is sent back. */
final class PortalCounsellor extends PortalPerson {
    private static final Duration PACE = Duration.ofSeconds(3);
    private static final String GRID = "/reviews/" + PortalSchool.CAMPAIGN;

    /** The next page's address holds the key that it begins after. */
    private static final String NEXT = GRID + "\\?[^\"]*after=[^\"]*";

    private static final String ONE = GRID + "/20[0-9]+[^\"/]*";

    /** Decided one after the other, before the grid is wanted again. */
    private static final int IN_A_ROW = 5;

    private Optional<String> next = Optional.empty();
    private Optional<PortalPage> open = Optional.empty();
    private int decided;

    PortalCounsellor(HttpClient client, URI portal, String account) {
        super(client, portal, account, PACE);
    }

    @Override
    void step() throws IOException, InterruptedException {
        Optional<String> wanted = next;
        Optional<PortalPage> seen = open;
        next = Optional.empty();
        open = Optional.empty();
        if (seen.isPresent()) {
            decide(seen.get());
        } else if (wanted.filter(address -> address.matches(ONE)).isPresent()) {
            open = Optional.of(look(PortalRequest.REVIEW, wanted.get()));
        } else {
            page(wanted.orElse(GRID));
        }
    }

    /** Every second time on to the next page. */
    private void page(String address) throws IOException, InterruptedException {
        PortalPage grid = look(PortalRequest.GRID, address);
        List<String> further = grid.links(NEXT);
        List<String> waiting = grid.links(ONE);
        decided = 0;
        if (!further.isEmpty() && random().nextBoolean()) {
            next = Optional.of(further.get(0));
        } else if (!waiting.isEmpty()) {
            next = Optional.of(waiting.get(random().nextInt(waiting.size())));
        }
    }

    /** Where a decision leads is the next photo that waits. */
    private void decide(PortalPage one) throws IOException, InterruptedException {
        PortalPage.Form form = random().nextInt(4) > 0
                ? one.form("/approval")
                : one.form("/return").with("reasons", "ears-covered");
        String to = doing(PortalRequest.DECISION).post(PortalRequest.DECISION, form);
        decided++;
        next = Optional.of(to).filter(address -> decided < IN_A_ROW);
    }

    private PortalPage look(PortalRequest request, String address) throws IOException, InterruptedException {
        PortalBrowser browser = doing(request);
        PortalPage page = browser.get(request, address);
        browser.look(page);
        return page;
    }
}
