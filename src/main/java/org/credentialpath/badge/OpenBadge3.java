package org.credentialpath.badge;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads a credential of Open Badges 3.0. */
final class OpenBadge3 {

    private static final String MAIL = "mailto:";

    private OpenBadge3() {}

    static Assertion read(JsonNode tree, boolean signed) {
        JsonNode subject =
                Nodes.each(tree.path("credentialSubject")).findFirst().orElse(tree.path("none"));
        JsonNode achievement =
                Nodes.each(subject.path("achievement")).findFirst().orElse(tree.path("none"));
        JsonNode issuer = tree.path("issuer");
        JsonNode criteria = achievement.path("criteria");
        Times times =
                Times.read(either(tree, "validFrom", "issuanceDate"), either(tree, "validUntil", "expirationDate"));
        var read = new Badge(
                Badge.Standard.OPEN_BADGES_3,
                Nodes.first(Nodes.text(achievement.path("name")), Nodes.text(tree.path("name"))),
                Nodes.first(Nodes.names(issuer)),
                Nodes.first(Nodes.text(criteria.path("narrative")), Nodes.text(criteria.path("id"))),
                times.issued(),
                times.expires());
        return new Assertion(
                read,
                recipients(subject),
                Nodes.names(issuer),
                times,
                false,
                signed || tree.has("proof") ? Finding.SIGNATURE_UNCHECKED : Finding.PROOF_MISSING);
    }

    private static JsonNode either(JsonNode tree, String name, String older) {
        return tree.has(name) ? tree.path(name) : tree.path(older);
    }

    private static List<Recipient> recipients(JsonNode subject) {
        List<Recipient> found = new ArrayList<>();
        String id = Nodes.raw(subject.path("id"));
        if (id.startsWith(MAIL)) {
            found.add(new Recipient(id.substring(MAIL.length()), ""));
        }
        Nodes.each(subject.path("identifier"))
                .filter(each -> Nodes.raw(each.path("identityType")).equals("emailAddress"))
                .forEach(each ->
                        found.add(new Recipient(Nodes.raw(each.path("identityHash")), Nodes.raw(each.path("salt")))));
        return found;
    }
}
