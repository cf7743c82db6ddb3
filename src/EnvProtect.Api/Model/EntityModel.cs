using System.Collections.Frozen;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Vocabularies;
using Microsoft.OData.Edm;

namespace EnvProtect.Api.Model;

/// <summary>The entity data model that follows from a catalogue: for the translation by sets, and twice as the library has it.</summary>
internal sealed class EntityModel
{
    private readonly FrozenDictionary<string, EntitySet> sets;

    /// <param name="catalogue">The tables.</param>
    /// <param name="vocabularies">The lists that columns may name.</param>
    public EntityModel(Catalogue catalogue, IReadOnlyList<Vocabulary> vocabularies)
    {
        Catalogue = catalogue;
        sets = catalogue.Tables.Select(table => new EntitySet(table, catalogue.Namespace, vocabularies)).ToFrozenDictionary(set => set.Name, StringComparer.Ordinal);
        Edm = EdmModelBuilder.Build(catalogue, isOpen: false);
        OpenEdm = EdmModelBuilder.Build(catalogue, isOpen: true);
    }

    public Catalogue Catalogue { get; }

    /// <summary>The model that requests are parsed over and that <c>$metadata</c> tells.</summary>
    public EdmModel Edm { get; }

    /// <summary>
    /// Its twin with open types, over which the options are parsed once <c>$apply</c> or <c>$compute</c> adds properties of its
    /// own. The library then takes any name; whether it is known is found out when it is translated.
    /// </summary>
    public EdmModel OpenEdm { get; }

    public IEnumerable<string> SetNames => Catalogue.Tables.Select(table => table.Name);

    public EntitySet this[string name] => sets[name];

    public EntitySet? Find(string name) => sets.GetValueOrDefault(name);

    public EntitySet Target(Navigation navigation) => sets[navigation.Target];
}
