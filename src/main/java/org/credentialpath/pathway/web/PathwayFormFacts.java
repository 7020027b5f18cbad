package org.credentialpath.pathway.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.pathway.PathwayLevel;
import org.credentialpath.pathway.PathwayLevels;
import org.credentialpath.people.People;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.springframework.stereotype.Component;

/** What every form about a level of somebody's pathway shows. */
@Component
class PathwayFormFacts {

    private final PathwayLevels levels;
    private final Cases cases;
    private final People people;
    private final Programs programs;

    PathwayFormFacts(PathwayLevels levels, Cases cases, People people, Programs programs) {
        this.levels = levels;
        this.cases = cases;
        this.people = people;
        this.programs = programs;
    }

    Map<String, Object> of(PathwayLevel level) {
        Case file = cases.get(level.caseId());
        Packet packet = programs.packet(file.packet());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("program", packet.name());
        facts.put("level", levels.plan(level).title());
        facts.put("person", people.get(file.participant()).legalName());
        facts.put("address", "/pathways/" + file.id());
        return facts;
    }
}
