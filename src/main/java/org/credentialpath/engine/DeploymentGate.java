package org.credentialpath.engine;

import java.util.List;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The one gate every model passes before it is deployed, wherever it comes from. What is not known to be harmless is
 * refused: elements, attributes, expressions and beans each have a list of what may stand in a model.
 */
@Component
public class DeploymentGate {

    private final BpmnCheck bpmn;
    private final DmnCheck dmn;

    DeploymentGate(BpmnCheck bpmn, DmnCheck dmn) {
        this.bpmn = bpmn;
        this.dmn = dmn;
    }

    /**
     * What is wrong with a model, nothing when it may be deployed.
     *
     * @param name the file's name, which is the model's id and {@code .bpmn} or {@code .dmn}
     */
    public List<Finding> check(String name, String content) {
        int dot = Math.max(name.lastIndexOf('.'), 0);
        String id = name.substring(0, dot);
        try {
            return switch (name.substring(dot)) {
                case ".bpmn" -> bpmn.check(id, parse(content));
                case ".dmn" -> dmn.check(id, parse(content));
                default -> List.of(new Finding(name, "Only .bpmn and .dmn files can be released."));
            };
        } catch (SAXException e) {
            return List.of(new Finding(id, "The file cannot be read: " + e.getMessage()));
        }
    }

    private static Document parse(String content) throws SAXException {
        return ModelXml.parse(content);
    }
}
