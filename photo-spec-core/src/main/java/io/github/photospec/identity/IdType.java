package io.github.photospec.identity;

import io.github.photospec.internal.text.Phrases;

/** The documents that students identify themselves with. */
public enum IdType {
    /** Resident identity card (居民身份证): 18 characters by GB 11643-1999, or the 15 digits of old cards. */
    RESIDENT,
    /** Residence permit of Hong Kong, Macao and Taiwan residents (港澳台居民居住证): 18 characters that begin with 81, 82, 83. */
    RESIDENCE_PERMIT,
    /** Foreign permanent resident ID card (外国人永久居留身份证): 18 characters that begin with 9, or 15 before December 2023. */
    PERMANENT_RESIDENCE,
    /** Mainland travel permit of Hong Kong and Macao residents (港澳居民来往内地通行证): H or M, and 8 or 10 digits. */
    HONG_KONG_MACAO_PERMIT,
    /** Mainland travel permit of Taiwan residents (台湾居民来往大陆通行证): 8 digits, or the longer forms before 2008. */
    TAIWAN_PERMIT,
    /** Passport of China, Hong Kong or Macao: 9 characters. */
    CHINESE_PASSPORT,
    /** Passport of any other country: up to 9 letters and digits, as the machine-readable zone holds (Doc 9303-4). */
    FOREIGN_PASSPORT;

    /** Stands in keys and files: kebab case. */
    public String id() {
        return Phrases.id(name());
    }
}
