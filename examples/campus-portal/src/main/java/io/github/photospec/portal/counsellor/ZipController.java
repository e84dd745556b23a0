package io.github.photospec.portal.counsellor;

import io.github.photospec.bulk.ArchiveException;
import io.github.photospec.bulk.report.FailureWords;
import io.github.photospec.identity.IdMessages;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.ReviewDesk;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Uploads a class's photos as one zip. */
@Controller
class ZipController {
    private final ReviewDesk desk;
    private final ClassZip zips;

    ZipController(ReviewDesk desk, ClassZip zips) {
        this.desk = desk;
        this.zips = zips;
    }

    @GetMapping("/reviews/{campaign}/zip")
    String form(@PathVariable String campaign, Model model) throws IOException {
        Campaign shown = desk.campaign(campaign);
        model.addAttribute("campaign", shown);
        model.addAttribute("naming", inWords(zips.naming(shown)));
        return "reviews/zip";
    }

    @PostMapping("/reviews/{campaign}/zip")
    String upload(Actor actor, @PathVariable String campaign, @RequestParam MultipartFile zip, RedirectAttributes flash)
            throws IOException {
        try {
            List<ZipLine> lines = zips.submit(actor, desk.campaign(campaign), zip);
            flash.addFlashAttribute("lines", lines);
            flash.addFlashAttribute("accepted", ClassZip.count(lines));
        } catch (ArchiveException noZip) {
            flash.addFlashAttribute("problem", FailureWords.standard().text(noZip, Words.locale()));
        }
        return Addresses.page(campaign, "zip", ReviewFilter.NONE);
    }

    /** How photos are to be named, for example {@code 〈身份证号〉.jpg}. */
    private static String inWords(PhotoNaming naming) {
        IdMessages words = IdMessages.in(Words.locale());
        String named = naming.template();
        for (NameField field : naming.fields()) {
            named = named.replace("{" + field.placeholder() + "}", "〈" + words.name(field) + "〉");
        }
        return named;
    }
}
