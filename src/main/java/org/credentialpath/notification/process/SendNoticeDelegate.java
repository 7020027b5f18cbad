package org.credentialpath.notification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.engine.Variable;
import org.credentialpath.notification.NoticeRound;
import org.credentialpath.program.PacketRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reusable step "send notice": {@code notice} names the notice, {@code to} the receivers. */
@Component
class SendNoticeDelegate implements JavaDelegate {

    private static final Variable<String> NOTICE = Variable.code("notice");
    private static final Variable<String> TO = Variable.code("to");
    private static final Variable<String> PROGRAM = Variable.code("program");
    private static final Variable<String> PACKET = Variable.code("packet");

    private final NoticeRound round;

    SendNoticeDelegate(NoticeRound round) {
        this.round = round;
    }

    // A step that is passed again in a loop sends again; a job that is retried was rolled back with its mail.
    @Override
    public void execute(DelegateExecution run) {
        round.send(NOTICE.in(run), packet(run), TO.in(run), about(run), run.getActivityInstanceId());
    }

    // A called run without a key of its own is about what its caller is about.
    private static UUID about(DelegateExecution run) {
        String key = run.getProcessBusinessKey();
        return key == null ? about(run.getProcessInstance().getSuperExecution()) : UUID.fromString(key);
    }

    private static @Nullable PacketRef packet(DelegateExecution run) {
        String program = PROGRAM.orNull(run);
        String version = PACKET.orNull(run);
        return program == null || version == null ? null : new PacketRef(program, version);
    }
}
