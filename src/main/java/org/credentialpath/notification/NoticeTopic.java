package org.credentialpath.notification;

import java.util.List;
import java.util.stream.Stream;

/** What a feature sends notices about. */
interface NoticeTopic {

    /**
     * Whether the notice is about this feature's aggregates and no other's. Where a feature says so, only it is asked
     * about the notice; where none does, all are, and each looks up whether it knows the id.
     */
    default boolean claims(String notice) {
        return false;
    }

    /** Those of the features to ask about the notice. */
    static <T extends NoticeTopic> List<T> asked(Stream<T> features, String notice) {
        List<T> all = features.toList();
        List<T> claiming = all.stream().filter(each -> each.claims(notice)).toList();
        return claiming.isEmpty() ? all : claiming;
    }
}
