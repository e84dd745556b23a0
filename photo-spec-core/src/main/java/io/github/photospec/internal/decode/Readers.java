package io.github.photospec.internal.decode;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/**
 * The four image readers that are ever used, whatever else is registered.
 *
 * <p>A look-up by format would take whichever plug-in an application happens to have, in an order that depends on the
 * thread that first touched ImageIO. The JDK's own providers are taken by their class names instead: the registry puts
 * them in itself, before any plug-in, and they hold no state. The registry reads its plug-ins on first touch with the
 * thread's class loader; it is lent ours for that moment, so that an application's plug-ins are found even if this
 * library is the first to touch ImageIO on a pool's thread.
 */
final class Readers {
    static final ImageReaderSpi JPEG;
    static final ImageReaderSpi PNG;
    /** For inks and for what the JDK refuses; it builds on the JDK's reader. */
    static final ImageReaderSpi ODD_JPEG;
    /** For lossy frames. */
    static final ImageReaderSpi WEBP = new WebPImageReaderSpi();

    static {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Readers.class.getClassLoader());
        try {
            IIORegistry registry = IIORegistry.getDefaultInstance();
            JPEG = ofJdk(registry, "com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi");
            PNG = ofJdk(registry, "com.sun.imageio.plugins.png.PNGImageReaderSpi");
            JPEGImageReaderSpi odd = new JPEGImageReaderSpi();
            odd.onRegistration(registry, ImageReaderSpi.class);
            ODD_JPEG = odd;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Readers() {}

    private static ImageReaderSpi ofJdk(IIORegistry registry, String className) {
        Iterator<ImageReaderSpi> providers = registry.getServiceProviders(ImageReaderSpi.class, false);
        while (providers.hasNext()) {
            ImageReaderSpi provider = providers.next();
            if (provider.getClass().getName().equals(className)) {
                return provider;
            }
        }
        throw new IllegalStateException(
                String.format(Locale.ROOT, "The JDK's image reader %s is not registered", className));
    }
}
