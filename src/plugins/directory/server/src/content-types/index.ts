import assignment from './assignment/schema.json';

export default { assignment: { schema: assignment } };
