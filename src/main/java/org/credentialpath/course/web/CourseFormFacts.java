package org.credentialpath.course.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.People;
import org.credentialpath.program.CoursePlan;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** What every form about somebody's course shows. */
@Component
class CourseFormFacts {

    private final Cases cases;
    private final People people;
    private final Programs programs;

    CourseFormFacts(Cases cases, People people, Programs programs) {
        this.cases = cases;
        this.people = people;
        this.programs = programs;
    }

    Packet packet(CaseId id) {
        return programs.packet(cases.get(id).packet());
    }

    Map<String, Object> of(CaseId id) {
        Case file = cases.get(id);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", people.get(file.participant()).legalName());
        facts.put("address", "/courses/" + id);
        facts.putAll(of(programs.packet(file.packet())));
        return facts;
    }

    static Map<String, Object> of(Packet packet) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("program", packet.name());
        facts.put("grantor", packet.grantor());
        facts.put("hours", packet.course().hours().toString());
        facts.put("facilitated", packet.course().facilitated());
        CoursePlan.Credit credit = packet.course().credit();
        facts.put("credit", credit != null);
        facts.put("credits", credit == null ? 0 : credit.credits());
        facts.put("creditWords", credit == null ? "" : credit.words());
        return facts;
    }
}
