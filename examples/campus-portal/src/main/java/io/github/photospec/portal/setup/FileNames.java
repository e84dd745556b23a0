package io.github.photospec.portal.setup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the start, and not when an export fails, that this server cannot write files with Chinese names. */
@Component
class FileNames {
    private static final Logger LOG = LoggerFactory.getLogger(FileNames.class);
    private static final String NAME = "软件2501.zip";

    FileNames() {}

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        try {
            LOG.debug("Files can be named {}", Path.of(NAME));
        } catch (InvalidPathException unwritable) {
            LOG.warn(
                    "Exports by class will fail: no file can be named in Chinese where sun.jnu.encoding is {}. Start with LC_ALL=C.UTF-8",
                    System.getProperty("sun.jnu.encoding"));
        }
    }
}
