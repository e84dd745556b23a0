package io.github.photospec.portal.photo;

import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.portal.page.NotFoundException;
import io.github.photospec.review.Campaign;
import io.github.photospec.spec.PhotoSpec;
import io.github.photospec.spec.SpecCatalog;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** The specifications, read once. */
@Component
public class Specs {
    private static final PhotoNaming BY_NUMBER = PhotoNaming.of("{id}.jpg");

    private final SpecCatalog catalog;
    private final ConcurrentMap<String, PhotoSpec> read = new ConcurrentHashMap<>();

    Specs(SpecCatalog catalog) {
        this.catalog = catalog;
    }

    /** The one that a campaign's photos are checked against. */
    public PhotoSpec of(Campaign campaign) throws IOException {
        return require(campaign.specId());
    }

    /** How a campaign's photos are named; by the identity number if its specification does not say. */
    public PhotoNaming naming(Campaign campaign) throws IOException {
        return of(campaign).naming().orElse(BY_NUMBER);
    }

    /**
     * The one with that id.
     *
     * @throws NotFoundException if there is none
     * @throws IOException if its file is not in order
     */
    public PhotoSpec require(String id) throws IOException {
        PhotoSpec known = read.get(id);
        if (known != null) {
            return known;
        }
        PhotoSpec spec = catalog.find(id).orElseThrow(NotFoundException::new);
        read.put(id, spec);
        return spec;
    }

    /** All that are in order, by id. */
    public List<PhotoSpec> all() {
        return catalog.all().toList();
    }
}
