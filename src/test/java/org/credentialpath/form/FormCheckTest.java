package org.credentialpath.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTest {

    private final FormCheck check = new FormCheck(new TestFeel());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'image','id':'x'}|Component \"x\" is of type \"image\", which this house cannot show",
                "{'type':'textfield','label':'Name'}|Component \"Name\" has no key",
                "{'type':'textfield','key':'a b','label':'Name'}|Component \"a b\": a key has letters, digits and underscores only",
                "{'type':'textfield','key':'today','label':'Day'}|Component \"today\": this key is taken by the house",
                "{'type':'textfield','key':'a'}|Component \"a\" has no label",
                "{'type':'textfield','key':'a','label':'A','validate':{'pattern':'['}}|Component \"a\" has a pattern that is no regular expression: Unclosed character class",
                "{'type':'textfield','key':'a','label':'A','validate':{'maxLength':'many'}}|Component \"a\" has the length \"many\", which is no whole number",
                "{'type':'textfield','key':'a','label':'A','validate':{'validationType':'iban'}}|Component \"a\" has the unknown validation type \"iban\"",
                "{'type':'textfield','key':'a','label':'A','conditional':{'hide':'b = 1'}}|Component \"a\" has a condition that does not start with \"=\"",
                "{'type':'number','key':'a','label':'A','validate':{'min':'x'}}|Component \"a\" has the limit \"x\", which is no number",
                "{'type':'datetime','key':'a','label':'A','subtype':'year'}|Component \"a\" has the unknown subtype \"year\"",
                "{'type':'radio','key':'a','label':'A'}|Component \"a\" offers no options",
                "{'type':'radio','key':'a','label':'A','values':[{'label':'X'}]}|Component \"a\" has an option without a value of its own",
                "{'type':'filepicker','key':'a','label':'A','accept':'pdf'}|Component \"a\" accepts \"pdf\", but endings start with a dot",
                "{'type':'group','label':'G','components':[]}|Component \"G\" has nothing in it",
                "{'type':'dynamiclist','path':'l','label':'L','components':[{'type':'textfield','key':'a','label':'A','readonly':true}]}|Component \"a\" is read-only, which a row of a list cannot be",
            })
    void namesTheComponentAndTheReason(String component, String reason) {
        assertThat(check.check("f", form(component))).contains("Form f: " + reason);
    }

    @Test
    void findsExpressionsThatAreNoFeel() {
        String bad = "{'type':'textfield','key':'a','label':'Hello {{1 +}}','conditional':{'hide':'=1 +'}}";
        List<String> faults = check.check("f", form(bad));
        assertThat(faults)
                .hasSize(2)
                .allMatch(fault -> fault.contains("Component \"a\" has an expression that is no FEEL"));
    }

    @Test
    void findsKeysThatStandTwice() {
        String one = "{'type':'textfield','key':'a','label':'A'}";
        assertThat(check.check("f", form(one + "," + one)))
                .containsExactly("Form f: Component \"a\" has a key that another question has too");
        String row = "{'type':'dynamiclist','path':'l','label':'L','components':[" + one + "]}";
        assertThat(check.check("f", form(one + "," + row))).isEmpty();
    }

    @Test
    void refusesWhatIsNoForm() {
        assertThat(check.check("f", "{")).singleElement().asString().startsWith("Form f: It is not JSON");
        assertThat(check.check("f", "{}")).containsExactly("Form f: It has no list of components");
        assertThat(check.check("f", "{\"schemaVersion\":99,\"components\":[]}"))
                .containsExactly("Form f: Its schema version 99 is newer than 18");
    }

    private static String form(String components) {
        return "{'schemaVersion':18,'components':[".replace('\'', '"') + components.replace('\'', '"') + "]}";
    }
}
