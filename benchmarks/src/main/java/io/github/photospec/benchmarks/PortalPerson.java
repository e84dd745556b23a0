package io.github.photospec.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Somebody at the portal, who does one thing after the other at a pace; what fails is noted, and they go on. */
abstract class PortalPerson implements Crowd.Person {
    private final String account;
    private final long paceNanos;
    private final Random random;
    private final PortalTimes times = new PortalTimes();
    private final PortalBrowser browser;
    private PortalRequest doing = PortalRequest.LOGIN;

    PortalPerson(HttpClient client, URI portal, String account, Duration pace) {
        this.account = account;
        this.paceNanos = pace.toNanos();
        this.random = new Random(account.hashCode());
        this.browser = new PortalBrowser(client, portal, times);
    }

    final void logIn() throws IOException, InterruptedException {
        browser.logIn(account, PortalSchool.PASSWORD);
    }

    /** Whoever had to wait longer than a pause goes on at once, and hurries no more than that. */
    @Override
    public final void act(BooleanSupplier goesOn) throws InterruptedException {
        long next = System.nanoTime() + (long) (paceNanos * random.nextDouble());
        while (true) {
            next = Crowd.pause(next, paceNanos);
            if (!goesOn.getAsBoolean()) {
                return;
            }
            try {
                step();
            } catch (IOException failure) {
                times.failed(doing, String.valueOf(failure.getMessage()));
            }
            next = Math.max(next, System.nanoTime());
        }
    }

    /** Does the next thing. */
    abstract void step() throws IOException, InterruptedException;

    /** Tells what fails if something does. */
    final PortalBrowser doing(PortalRequest request) {
        doing = request;
        return browser;
    }

    final Random random() {
        return random;
    }

    final PortalTimes times() {
        return times;
    }
}
