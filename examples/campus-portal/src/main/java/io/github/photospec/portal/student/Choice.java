package io.github.photospec.portal.student;

import java.util.List;
import java.util.Locale;

/** What may be chosen in a record, by the codes of the national standards; messages give the words. */
enum Choice {
    /** GB/T 2261.1-2003. */
    SEX("1", "2"),
    /** GB/T 4762-1984. */
    POLITICAL_STATUS("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13"),
    /** GB/T 2261.2-2003, without the kinds of married people. */
    MARITAL_STATUS("10", "20", "30", "40", "90"),
    /** By letters, as everybody calls them. */
    BLOOD_TYPE("A", "B", "AB", "O");

    /** GB/T 3304-1991, in its order; others may be typed. */
    static final List<String> PEOPLES = List.of(
            "汉族", "蒙古族", "回族", "藏族", "维吾尔族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族", "哈尼族",
            "哈萨克族", "傣族", "黎族", "傈僳族", "佤族", "畲族", "高山族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "柯尔克孜族", "土族", "达斡尔族",
            "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族", "普米族", "塔吉克族", "怒族", "乌孜别克族", "俄罗斯族", "鄂温克族", "德昂族",
            "保安族", "裕固族", "京族", "塔塔尔族", "独龙族", "鄂伦春族", "赫哲族", "门巴族", "珞巴族", "基诺族");

    private final List<String> codes;

    Choice(String... codes) {
        this.codes = List.of(codes);
    }

    /** What may be chosen. */
    List<String> codes() {
        return codes;
    }

    /** Stands in message keys. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
