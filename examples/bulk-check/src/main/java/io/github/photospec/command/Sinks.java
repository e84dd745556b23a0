package io.github.photospec.command;

import io.github.photospec.command.output.ResultSink;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Everything that takes the results of a run; closed together. */
final class Sinks implements Closeable {
    private final List<ResultSink> sinks = new ArrayList<>();

    void add(ResultSink sink) {
        sinks.add(sink);
    }

    List<ResultSink> all() {
        return sinks;
    }

    @Override
    public void close() throws IOException {
        for (ResultSink sink : sinks) {
            sink.close();
        }
    }
}
