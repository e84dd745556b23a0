package io.github.photospec.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Peers over the same files, in turn. The first is this library, and what the others are set against. */
@SuppressWarnings("SystemOut") // Its output is its purpose.
final class Contest {
    /** The just-in-time compiler needs some seconds. */
    private static final double WARMING_SECONDS = 5;

    private static final double TURN_SECONDS = 1;

    private final String title;
    private final List<Path> files;
    private final int rounds;

    Contest(String title, List<Path> files, int rounds) {
        this.title = title;
        this.files = files;
        this.rounds = rounds;
    }

    /** Prints a table of those that are installed, and a line for each that is not. */
    void print(List<Peer> peers) throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "### %s%n%n", title);
        List<Peer> present = new ArrayList<>();
        List<String> versions = new ArrayList<>();
        for (Peer peer : peers) {
            Optional<String> version = peer.version();
            if (version.isPresent()) {
                present.add(peer);
                versions.add(version.get());
            } else {
                System.out.printf(Locale.ROOT, "Skipped, because it is not installed: %s%n%n", peer.name());
            }
        }
        for (Peer peer : present) {
            perSecond(peer, peer.isInProcess() ? WARMING_SECONDS : 0);
        }
        table(present, versions, Rounds.of(rounds, ways(present)));
    }

    private List<Rounds.Way> ways(List<Peer> peers) {
        return peers.stream()
                .<Rounds.Way>map(peer -> () -> perSecond(peer, TURN_SECONDS))
                .toList();
    }

    /** One pass at least, and passes until the time is over. */
    private double perSecond(Peer peer, double seconds) throws IOException, InterruptedException {
        List<Path> given = files.subList(0, Math.min(peer.most(), files.size()));
        long start = System.nanoTime();
        long done = 0;
        double elapsed;
        do {
            peer.pass(given);
            done += given.size();
            elapsed = (System.nanoTime() - start) / 1e9;
        } while (elapsed < seconds);
        return done / elapsed;
    }

    private static void table(List<Peer> peers, List<String> versions, Rounds measured) {
        System.out.println("| | version | does | photos/s (lowest to highest) | photo-spec is, times as fast |");
        System.out.println("|---|---|---|---|---|");
        for (int at = 0; at < peers.size(); at++) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %,.1f (%,.1f to %,.1f) | %s |%n",
                    peers.get(at).name(),
                    versions.get(at),
                    peers.get(at).does(),
                    measured.median(at),
                    measured.lowest(at),
                    measured.highest(at),
                    at == 0 ? "" : measured.ratio(0, at));
        }
        System.out.println();
    }
}
