package io.github.photospec.portal.fault;

import io.github.photospec.portal.demo.InventedStudents;
import io.github.photospec.portal.testing.PortalProcess;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Students who hand in photos one after the other, by three connections, until they are through or the portal is gone. */
final class HandingIn {
    private static final int CONNECTIONS = 3;
    private static final int CREATED = 201;
    private static final long PAUSE = 2_000_000;

    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, byte[]> told;

    private HandingIn(Map<String, byte[]> told) {
        this.told = told;
    }

    static HandingIn begin(
            PortalProcess portal, String token, String campaign, int first, int many, Map<String, byte[]> told) {
        HandingIn all = new HandingIn(told);
        AtomicInteger next = new AtomicInteger(first);
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            Thread thread = new Thread(() -> {
                for (int number = next.getAndIncrement(); number < first + many; number = next.getAndIncrement()) {
                    if (!all.handIn(portal, token, campaign, number)) {
                        return;
                    }
                }
            });
            thread.start();
            all.threads.add(thread);
        }
        return all;
    }

    /** Until so many were told that their photo is kept, or nobody is left to ask. */
    void awaitTold(int enough) {
        while (told.size() < enough && threads.stream().anyMatch(Thread::isAlive)) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    void join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** False if the portal is gone. */
    private boolean handIn(PortalProcess portal, String token, String campaign, int number) {
        String student = InventedStudents.key(number);
        byte[] photo = KilledPortalIT.photo(number);
        HttpRequest request = HttpRequest.newBuilder(
                        portal.uri("/api/v1/campaigns/" + campaign + "/reviews/" + student + "/photo"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "image/jpeg")
                .header("Idempotency-Key", "request-" + number)
                .PUT(BodyPublishers.ofByteArray(photo))
                .build();
        try {
            int status =
                    portal.client().send(request, BodyHandlers.discarding()).statusCode();
            if (status != CREATED) {
                throw new IllegalStateException("A good photo was answered with " + status);
            }
            told.put(student, photo);
            return true;
        } catch (IOException gone) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
