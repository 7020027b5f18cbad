package org.credentialpath.program;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.credentialpath.program.Value.Entries;

/**
 * A program file as it was read.
 *
 * @param own what the file itself says
 * @param merged what holds: its own entries, and below them the defaults for the sections it has
 */
record PacketFile(Packet packet, Entries own, Entries merged, Map<String, String> sources) {

    private static final String LIMITS = "limits";

    static PacketFile read(Entries own, Entries defaults, Faults faults) {
        Entries merged = own.over(defaultsFor(own, defaults));
        Entries ownLimits = limits(own);
        noteUnknownLimits(ownLimits, limits(defaults), faults);
        return Section.read(merged, faults, section -> {
            Map<String, String> sources = section.map("sources");
            return new PacketFile(packet(section, ownLimits.values().keySet()), own, merged, sources);
        });
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
                section.sections("competencies", Packet.Competency::read),
                section.sections("portfolio", PortfolioItem::read),
                section.sections("criteria", Criterion::read),
                section.sectionOrNull("visit", VisitPlan::read),
                section.sectionOrNull("review", ReviewPlan::read),
                section.sectionOrNull("award", AwardPlan::read),
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
