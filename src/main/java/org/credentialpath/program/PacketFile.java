package org.credentialpath.program;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.credentialpath.program.PacketShelf.Shelved;
import org.credentialpath.program.Value.Entries;

/**
 * A program file as it was read.
 *
 * @param own what the file itself says
 * @param defaults the defaults for the sections it has
 * @param merged what holds: its own entries, and below them the defaults
 */
record PacketFile(Packet packet, Entries own, Entries defaults, Entries merged, Map<String, String> sources) {

    private static final String LIMITS = "limits";

    static PacketFile read(Entries own, Entries defaults, Faults faults) {
        Entries below = defaultsFor(own, defaults);
        Entries merged = own.over(below);
        Entries ownLimits = limits(own);
        noteUnknownLimits(ownLimits, limits(defaults), faults);
        return Section.read(merged, faults, section -> {
            Map<String, String> sources = section.map("sources");
            return new PacketFile(packet(section, ownLimits.values().keySet()), own, below, merged, sources);
        });
    }

    /**
     * Reads a packet from the shelf. What later releases ask for beyond it is taken from the defaults of now.
     *
     * @throws IllegalStateException when this release cannot read it any more
     */
    static PacketFile read(Shelved shelved, Entries defaults) {
        var faults = new Faults();
        String file = shelved.program() + ".yaml";
        Entries frozen = YamlFile.read("defaults.yaml", shelved.defaults(), faults);
        PacketFile read = read(YamlFile.read(file, shelved.content(), faults), frozen.over(defaults), faults);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "A packet in use cannot be read: " + faults.found().get(0));
        }
        return read;
    }

    Shelved shelved() {
        PacketRef ref = packet.ref();
        return new Shelved(ref.program(), ref.version(), sha256(), own.canonical(), defaults.canonical(), null);
    }

    /** Of the file's own content, whatever its layout and comments. */
    String sha256() {
        try {
            byte[] bytes = own.canonical().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Packet packet(Section section, Set<String> ownLimits) {
        return new Packet(
                new PacketRef(section.get("id", Kind.ID), section.text("packet")),
                section.text("name"),
                section.text("grantor"),
                section.get("unit", Kind.of(Packet.Unit.class)),
                section.map("models"),
                eligibility(section),
                section.sectionOrNull("cohort", CohortPlan::read),
                section.sectionOrNull("agreement", Agreement::read),
                section.sectionOrNull("fee", FeePlan::read),
                section.sectionOrNull("course", CoursePlan::read),
                section.sectionOrNull("team", TeamPlan::read),
                section.sectionOrNull("pathway", PathwayPlan::read),
                section.sections("competencies", Packet.Competency::read),
                section.sections("portfolio", PortfolioItem::read),
                section.sections("criteria", Criterion::read),
                section.sectionOrNull("survey", SurveyPlan::read),
                section.sectionOrNull("visit", VisitPlan::read),
                section.sectionOrNull("review", ReviewPlan::read),
                section.sectionOrNull("award", AwardPlan::read),
                section.sectionOrNull("renewal", RenewalPlan::read),
                section.map("forms"),
                section.map("notices"),
                section.sectionsByName(LIMITS, (name, each) -> Limit.read(name, ownLimits.contains(name), each)));
    }

    private static Eligibility eligibility(Section section) {
        Eligibility eligibility = section.sectionOrNull("eligibility", Eligibility::read);
        return eligibility == null ? Eligibility.none() : eligibility;
    }

    // A limit with a length of its own does not inherit where the length of the default came from.
    private static Entries defaultsFor(Entries own, Entries defaults) {
        Set<String> wanted = new LinkedHashSet<>(own.values().keySet());
        wanted.add(LIMITS);
        Map<String, Value> limits = new LinkedHashMap<>(limits(defaults).values());
        limits(own).values().forEach((name, value) -> {
            if (value instanceof Entries mine
                    && mine.values().containsKey("due")
                    && limits.get(name) instanceof Entries theirs) {
                limits.put(name, theirs.only(Set.of("remind", "escalate", "escalate-to")));
            }
        });
        Map<String, Value> values = new LinkedHashMap<>(defaults.only(wanted).values());
        values.put(LIMITS, new Entries(defaults.at(), limits, limits(defaults).keys()));
        return new Entries(defaults.at(), values, defaults.keys());
    }

    private static Entries limits(Entries file) {
        return file.values().get(LIMITS) instanceof Entries limits
                ? limits
                : new Entries(file.at(), Map.of(), Map.of());
    }

    private static void noteUnknownLimits(Entries own, Entries defaults, Faults faults) {
        own.keys().forEach((name, at) -> {
            if (!defaults.values().containsKey(name)) {
                String right = Closest.to(name, defaults.values().keySet());
                faults.add(at, "There is no limit \"" + name + "\".", right);
            }
        });
    }
}
