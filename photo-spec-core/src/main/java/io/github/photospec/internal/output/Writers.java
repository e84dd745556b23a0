package io.github.photospec.internal.output;

import java.util.Iterator;
import java.util.Locale;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageWriterSpi;

/**
 * The two image writers that are ever used, whatever else is registered: the JDK's own, taken by their class names for
 * the same reasons as the readers. They hold no state.
 */
public final class Writers {
    /** Baseline and progressive JPEG. */
    public static final ImageWriterSpi JPEG;

    /** PNG. */
    public static final ImageWriterSpi PNG;

    static {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // The registry reads its plug-ins on first touch with the thread's class loader, which a pool may have emptied.
        thread.setContextClassLoader(Writers.class.getClassLoader());
        try {
            IIORegistry registry = IIORegistry.getDefaultInstance();
            JPEG = ofJdk(registry, "com.sun.imageio.plugins.jpeg.JPEGImageWriterSpi");
            PNG = ofJdk(registry, "com.sun.imageio.plugins.png.PNGImageWriterSpi");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Writers() {}

    private static ImageWriterSpi ofJdk(IIORegistry registry, String className) {
        Iterator<ImageWriterSpi> providers = registry.getServiceProviders(ImageWriterSpi.class, false);
        while (providers.hasNext()) {
            ImageWriterSpi provider = providers.next();
            if (provider.getClass().getName().equals(className)) {
                return provider;
            }
        }
        throw new IllegalStateException(
                String.format(Locale.ROOT, "The JDK's image writer %s is not registered", className));
    }
}
