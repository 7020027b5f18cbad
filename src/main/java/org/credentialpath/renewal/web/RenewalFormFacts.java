package org.credentialpath.renewal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.credential.Award;
import org.credentialpath.credential.Awards;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.program.RenewalPlan;
import org.credentialpath.renewal.Renewal;
import org.credentialpath.renewal.Renewals;
import org.credentialpath.shared.Hours;
import org.springframework.stereotype.Component;

/** What the forms of a renewal show. */
@Component
class RenewalFormFacts {

    private final Renewals renewals;
    private final Awards awards;
    private final People people;
    private final Programs programs;
    private final RenewalWords words;

    RenewalFormFacts(Renewals renewals, Awards awards, People people, Programs programs, RenewalWords words) {
        this.renewals = renewals;
        this.awards = awards;
        this.people = people;
        this.programs = programs;
        this.words = words;
    }

    Renewal renewal(UUID id) {
        return renewals.find(id).orElseThrow(() -> new Forbidden("renewal " + id));
    }

    Map<String, Object> of(Renewal renewal) {
        Packet packet = programs.packet(renewal.packet());
        RenewalPlan plan = packet.renewal();
        Award award = awards.find(renewal.award()).orElseThrow();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", award.title());
        facts.put("number", award.number());
        facts.put("person", people.get(renewal.holder()).legalName());
        facts.putAll(training(plan, words.day(award.awardedOn())));
        facts.put("expires", words.day(renewal.expiresOn()));
        facts.put("closes", words.day(renewal.closesOn()));
        facts.put("reflectionWords", plan.reflectionWords());
        facts.put("address", "/renewals/" + renewal.award());
        facts.put(
                "fee",
                plan.fee() == null
                        ? words.get("renewal.fee.none")
                        : words.get("renewal.fee", plan.fee(), plan.words()));
        return facts;
    }

    private Map<String, Object> training(RenewalPlan plan, String since) {
        boolean wanted = plan.trainingHours().compareTo(Hours.ZERO) > 0;
        return Map.of(
                "hoursWanted",
                wanted,
                "training",
                wanted
                        ? words.get("renewal.training", plan.trainingHours(), since)
                        : words.get("renewal.training.none"));
    }
}
