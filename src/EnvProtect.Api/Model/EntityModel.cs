using System.Collections.Frozen;
using EnvProtect.Model.Tables;

namespace EnvProtect.Api.Model;

/// <summary>The entity data model that follows from a catalogue.</summary>
internal sealed class EntityModel
{
    private readonly FrozenDictionary<string, EntitySet> sets;

    public EntityModel(Catalogue catalogue)
    {
        Catalogue = catalogue;
        sets = catalogue.Tables.Select(table => new EntitySet(table, catalogue.Namespace)).ToFrozenDictionary(set => set.Name, StringComparer.Ordinal);
    }

    public Catalogue Catalogue { get; }

    public IEnumerable<string> SetNames => Catalogue.Tables.Select(table => table.Name);

    public EntitySet this[string name] => sets[name];

    public EntitySet? Find(string name) => sets.GetValueOrDefault(name);

    public EntitySet Target(Navigation navigation) => sets[navigation.Target];
}
