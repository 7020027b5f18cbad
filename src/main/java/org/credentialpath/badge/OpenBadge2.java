package org.credentialpath.badge;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads an assertion of Open Badges 2.0. Its badge and issuer may be there whole, or by their addresses only. */
final class OpenBadge2 {

    private OpenBadge2() {}

    static Assertion read(JsonNode tree, boolean signed) {
        JsonNode badge = tree.path("badge");
        JsonNode issuer = badge.path("issuer");
        JsonNode criteria = badge.path("criteria");
        Times times = Times.read(tree.path("issuedOn"), tree.path("expires"));
        var read = new Badge(
                Badge.Standard.OPEN_BADGES_2,
                Nodes.first(Nodes.text(badge.path("name")), Nodes.text(badge), Nodes.text(badge.path("id"))),
                Nodes.first(Nodes.names(issuer)),
                Nodes.first(
                        Nodes.text(criteria.path("narrative")), Nodes.text(criteria), Nodes.text(criteria.path("id"))),
                times.issued(),
                times.expires());
        return new Assertion(
                read,
                recipients(tree.path("recipient")),
                Nodes.names(issuer),
                times,
                tree.path("revoked").asBoolean(false),
                proof(tree, signed));
    }

    private static List<Recipient> recipients(JsonNode node) {
        if (!Nodes.raw(node.path("type")).equals("email") && !Nodes.isOf(node, "email")) {
            return List.of();
        }
        return List.of(new Recipient(Nodes.raw(node.path("identity")), Nodes.raw(node.path("salt"))));
    }

    private static Finding proof(JsonNode tree, boolean signed) {
        if (signed) {
            return Finding.SIGNATURE_UNCHECKED;
        }
        JsonNode verification = tree.has("verification") ? tree.path("verification") : tree.path("verify");
        return Nodes.isOf(verification, "HostedBadge", "hosted")
                        && Nodes.raw(tree.path("id")).startsWith("https://")
                ? Finding.PROOF_ELSEWHERE
                : Finding.PROOF_MISSING;
    }
}
