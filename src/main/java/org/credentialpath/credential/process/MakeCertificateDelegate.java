package org.credentialpath.credential.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.credential.Certificates;
import org.springframework.stereotype.Component;

/** {@code serviceTask_makeCertificate}: makes the certificate. */
@Component
class MakeCertificateDelegate implements JavaDelegate {

    private final Certificates certificates;

    MakeCertificateDelegate(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public void execute(DelegateExecution run) {
        certificates.make(UUID.fromString(run.getProcessBusinessKey()));
    }
}
