/** Document ids by the natural keys the seed files use to point at each other. */
export class References {
  private readonly ids = new Map<string, string>();

  set(kind: string, key: unknown, documentId: string): void {
    this.ids.set(`${kind}:${String(key)}`, documentId);
  }

  /** Throws on a key that no earlier record carried: a seed file with a hole is a defect. */
  get(kind: string, key: unknown): string {
    const id = this.ids.get(`${kind}:${String(key)}`);
    if (!id) throw new Error(`Seed refers to unknown ${kind} "${String(key)}"`);
    return id;
  }

  one(kind: string, key: unknown): string | undefined {
    return key === undefined || key === null ? undefined : this.get(kind, key);
  }

  many(kind: string, keys: unknown): string[] {
    return Array.isArray(keys) ? keys.map((key: unknown) => this.get(kind, key)) : [];
  }
}
