package io.github.photospec.portal.office;

import io.github.photospec.portal.account.Accounts;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Campaign;
import io.github.photospec.review.Grouping;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.SchoolClass;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which classes a counsellor has, and could have: those of any campaign, and those that were given before. */
@Component
class CounsellorClasses {
    private final ReviewDesk desk;
    private final Accounts accounts;

    CounsellorClasses(ReviewDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    List<ClassBox> boxes(Actor actor, String counsellor) {
        Set<SchoolClass> own = accounts.classes(counsellor);
        Set<SchoolClass> all = new TreeSet<>(own);
        for (Campaign campaign : desk.campaigns()) {
            desk.progress(actor, ReviewQuery.of(campaign.id()), Grouping.CLASS)
                    .forEach(progress -> all.add(progress.group()));
        }
        List<ClassBox> boxes = new ArrayList<>();
        all.forEach(each -> boxes.add(new ClassBox(value(each), each, own.contains(each))));
        return boxes;
    }

    /** Gives those that were ticked, of those that there are. */
    int assign(Actor actor, String counsellor, Set<String> ticked) {
        List<SchoolClass> classes = boxes(actor, counsellor).stream()
                .filter(box -> ticked.contains(box.value()))
                .map(ClassBox::of)
                .toList();
        accounts.assign(counsellor, classes);
        return classes.size();
    }

    /** Names of classes hold anything but this bar once they are encoded. */
    private static String value(SchoolClass of) {
        return Stream.of(of.department(), of.grade(), of.major(), of.name())
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("|"));
    }

    /**
     * A class to be ticked.
     *
     * @param value what the form sends
     * @param of the class
     * @param own whether the counsellor has it
     */
    record ClassBox(String value, SchoolClass of, boolean own) {
        public String label() {
            return ProgressRow.label(of);
        }
    }
}
