package io.github.photospec.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lists write for documents. */
final class IdTypeWords {
    private static final Map<IdType, List<String>> WORDS = Map.of(
            IdType.RESIDENT,
            List.of("居民身份证", "身份证", "二代身份证", "第二代身份证", "中国居民身份证", "中华人民共和国居民身份证"),
            IdType.RESIDENCE_PERMIT,
            List.of("港澳台居民居住证", "港澳居民居住证", "台湾居民居住证", "居住证"),
            IdType.PERMANENT_RESIDENCE,
            List.of("外国人永久居留身份证", "外国人永久居留证", "永久居留证", "永居证"),
            IdType.HONG_KONG_MACAO_PERMIT,
            List.of("港澳居民来往内地通行证", "港澳来往内地通行证", "港澳通行证", "港澳居民通行证", "回乡证"),
            IdType.TAIWAN_PERMIT,
            List.of("台湾居民来往大陆通行证", "台湾来往大陆通行证", "台湾通行证", "台胞证"),
            IdType.CHINESE_PASSPORT,
            List.of("中国护照", "中华人民共和国护照", "因私护照"),
            // Lists of foreign students write no more; a Chinese one has this form too.
            IdType.FOREIGN_PASSPORT,
            List.of("护照", "外国护照", "外籍护照", "passport"));

    private IdTypeWords() {}

    static Optional<IdType> find(String text) {
        String word = RosterHeading.of(text).plain();
        return Arrays.stream(IdType.values())
                .filter(type -> type.id().equals(word)
                        || WORDS.getOrDefault(type, List.of()).contains(word))
                .findFirst();
    }
}
