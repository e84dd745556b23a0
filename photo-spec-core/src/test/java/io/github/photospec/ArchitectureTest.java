package io.github.photospec;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The map of docs/architecture.md, proved: an arrow may only point to a lower tier. */
class ArchitectureTest {
    private static final String ROOT = "io.github.photospec";
    private static final Map<String, Integer> TIERS = Map.ofEntries(
            Map.entry("image", 0),
            Map.entry("internal.header", 0),
            Map.entry("internal.decode", 0),
            Map.entry("internal.measure", 0),
            Map.entry("internal.output", 0),
            Map.entry("internal.repair", 0),
            Map.entry("internal.table", 0),
            Map.entry("internal.text", 0),
            Map.entry("internal.jpeg", 0),
            Map.entry("internal.webp", 0),
            Map.entry("internal.background", 1),
            Map.entry("duplicates", 1),
            Map.entry("identity", 1),
            Map.entry("vision", 1),
            Map.entry("inspect", 1),
            Map.entry("rule", 2),
            Map.entry("report", 3),
            Map.entry("spec", 3),
            Map.entry("", 4),
            Map.entry("explain", 5),
            Map.entry("make", 5),
            Map.entry("review", 6),
            Map.entry("export", 6),
            Map.entry("review.jdbc", 6),
            Map.entry("bulk", 6),
            Map.entry("bulk.journal", 6),
            Map.entry("bulk.report", 6),
            Map.entry("validation", 6));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void every_package_has_its_tier() {
        List<String> packages =
                MAIN.stream().map(ArchitectureTest::room).distinct().toList();

        assertThat(packages).isNotEmpty().allSatisfy(room -> assertThat(TIERS).containsKey(room));
    }

    @Test
    void arrows_point_to_lower_tiers_only() {
        for (JavaClass type : MAIN) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .forEach(target -> assertThat(TIERS.get(room(target)))
                            .as("%s uses %s", type.getName(), target.getName())
                            .isLessThanOrEqualTo(TIERS.get(room(type))));
        }
    }

    @Test
    void no_package_takes_part_in_a_cycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void public_signatures_keep_libraries_and_internals_out() {
        methods()
                .that()
                .areDeclaredInClassesThat(isExported())
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(isForeign())
                .andShould()
                .notHaveRawParameterTypes(DescribedPredicate.describe(
                        "a foreign type",
                        parameters -> parameters.stream()
                                .anyMatch(isForeign().and(DescribedPredicate.not(isBeanValidation())))))
                .check(MAIN);
    }

    @Test
    void bean_validation_shows_in_the_signatures_of_its_own_package_alone() {
        methods()
                .that()
                .areDeclaredInClassesThat(isExported())
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(ROOT + ".validation")
                .and()
                .arePublic()
                .should()
                .notHaveRawParameterTypes(DescribedPredicate.describe(
                        "of Bean Validation", parameters -> parameters.stream().anyMatch(isBeanValidation())))
                .check(MAIN);
    }

    @Test
    void nothing_prints_or_uses_the_global_image_registry() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.imageio.ImageIO")
                .check(MAIN);
        noClasses().should().accessField(System.class, "out").check(MAIN);
        noClasses().should().accessField(System.class, "err").check(MAIN);
    }

    @Test
    void public_classes_are_final_unless_they_are_interfaces_or_exceptions() {
        classes()
                .that(isExported())
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Throwable.class)
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .check(MAIN);
    }

    private static DescribedPredicate<JavaClass> isExported() {
        return DescribedPredicate.describe(
                "are exported", type -> !type.getPackageName().contains(".internal"));
    }

    private static DescribedPredicate<JavaClass> isForeign() {
        return DescribedPredicate.describe("foreign", type -> {
            String name = type.getBaseComponentType().getPackageName();
            boolean ours = name.startsWith(ROOT) && !name.contains(".internal");
            boolean platform = name.startsWith("java.") || name.equals("javax.sql");
            return (!ours && !name.isEmpty() && !platform) || name.startsWith("java.awt");
        });
    }

    private static DescribedPredicate<JavaClass> isBeanValidation() {
        return DescribedPredicate.describe(
                "of Bean Validation", type -> type.getPackageName().startsWith("jakarta.validation"));
    }

    /** The package below the root, for example {@code internal.header}. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
