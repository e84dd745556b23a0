package io.github.photospec.command;

import picocli.CommandLine.Option;

/** Options about who looks at the pictures. */
final class VisionChoice {
    @Option(names = "--no-vision")
    private boolean without;

    /**
     * The engine of a run, ready to look.
     *
     * @param matters whether anything is asked that it would tell
     * @throws io.github.photospec.vision.VisionException if it cannot work here
     */
    Vision open(Session session, boolean matters) {
        return matters && !without ? Vision.ready(session.engines()) : Vision.NONE;
    }
}
