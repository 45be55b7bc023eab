import inbox from './inbox';
import mail from './mail';

export default { inbox, mail };
