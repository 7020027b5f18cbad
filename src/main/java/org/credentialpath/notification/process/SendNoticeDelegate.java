package org.credentialpath.notification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.engine.Variable;
import org.credentialpath.notification.NoticeRound;
import org.springframework.stereotype.Component;

/** The reusable step "send notice": {@code notice} names the notice, {@code to} the receivers. */
@Component("sendNoticeDelegate")
class SendNoticeDelegate implements JavaDelegate {

    private static final Variable<String> NOTICE = Variable.code("notice");
    private static final Variable<String> TO = Variable.code("to");

    private final NoticeRound round;

    SendNoticeDelegate(NoticeRound round) {
        this.round = round;
    }

    @Override
    public void execute(DelegateExecution run) {
        round.send(
                NOTICE.in(run), TO.in(run), UUID.fromString(run.getProcessBusinessKey()), run.getActivityInstanceId());
    }
}
