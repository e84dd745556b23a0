package io.github.photospec.portal.setup;

import io.github.photospec.PhotoChecker;
import io.github.photospec.make.PhotoMaker;
import io.github.photospec.opencv.OpenCvVision;
import io.github.photospec.review.DirectoryPhotoStore;
import io.github.photospec.review.PhotoStore;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewStore;
import io.github.photospec.review.jdbc.JdbcReviewStore;
import io.github.photospec.spec.SpecCatalog;
import io.github.photospec.vision.VisionProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The services of photo-spec. Everything that the portal knows about photos it asks these. */
@Configuration(proxyBeanMethods = false)
class LibraryServices {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SpecCatalog specCatalog(PortalProperties properties) throws IOException {
        SpecCatalog bundled = SpecCatalog.bundled();
        return properties.specs().isEmpty() ? bundled : bundled.withDirectory(Path.of(properties.specs()));
    }

    /** One engine for checking and making: each holds the models in memory. Closed by Spring. */
    @Bean
    VisionProvider visionProvider() {
        return new OpenCvVision();
    }

    /** Not closed by Spring, because closing it closes the engine, which is a bean itself. */
    @Bean(destroyMethod = "")
    PhotoChecker photoChecker(VisionProvider vision, SpecCatalog catalog) {
        return PhotoChecker.create(vision).withCatalog(catalog);
    }

    @Bean(destroyMethod = "")
    PhotoMaker photoMaker(VisionProvider vision) {
        return PhotoMaker.create(vision);
    }

    @Bean
    PhotoStore photoStore(PortalProperties properties, Clock clock) throws IOException {
        return DirectoryPhotoStore.open(properties.data().resolve("photos"), clock);
    }

    @Bean
    @DependsOn("libraryTables")
    ReviewStore reviewStore(DataSource pool) {
        return JdbcReviewStore.of(new TransactionAwareDataSourceProxy(pool));
    }

    @Bean
    ReviewDesk reviewDesk(ReviewStore reviews, PhotoStore photos, PhotoChecker checker, Clock clock) {
        return ReviewDesk.of(reviews, photos, checker, clock);
    }
}
